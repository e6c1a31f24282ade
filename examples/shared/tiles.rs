//! The map of tiles that examples draw.

/// Where each state stands, roughly as on a map; territories in the corners of the last row.
pub(crate) const GRID: [&str; 8] = [
    "AK -- -- -- -- -- -- -- -- -- ME",
    "-- -- -- -- -- -- -- -- -- VT NH",
    "WA ID MT ND MN IL WI MI NY RI MA",
    "OR NV WY SD IA IN OH PA NJ CT --",
    "CA UT CO NE MO KY WV VA MD DE --",
    "-- AZ NM KS AR TN NC SC DC -- --",
    "-- -- -- OK LA MS AL GA -- -- --",
    "HI GU -- TX -- -- -- -- FL PR VI",
];
