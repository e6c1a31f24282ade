//! How guides, O*NET, outlook, disagreements and facts serialize, in five formats.
