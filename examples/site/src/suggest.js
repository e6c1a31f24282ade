// Suggestions while typing, in fields that name a list; without this the fields work as they are.
for (const field of document.querySelectorAll("input[list]")) {
  let asked = "";
  field.addEventListener("input", async () => {
    const text = (asked = field.value.trim());
    if (text.length < 2) return;
    const answer = await fetch("/api/suggest?q=" + encodeURIComponent(text));
    if (!answer.ok || asked !== text) return;
    const options = (await answer.json()).map((one) => {
      const option = document.createElement("option");
      option.value = one.name;
      return option;
    });
    field.list.replaceChildren(...options);
  });
}
