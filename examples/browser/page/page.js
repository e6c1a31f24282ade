// Asks the library and shows what it answers. Every figure stands beside its period and source.

import init, * as library from "./careers.js";

const ask = (question, ...details) => JSON.parse(library[question](...details));
const at = (id) => document.getElementById(id);

/** An element with children; what is text stays text. */
function make(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes ?? {})) element.setAttribute(name, value);
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

/** A source as a link, its citation as the title. */
function link(id) {
  const { citation, url, error } = ask("source", id);
  if (error || !url?.startsWith("http")) return make("span", { title: citation ?? "" }, id);
  return make("a", { href: url, title: citation }, id);
}

function sourced(ids) {
  const links = [...new Set(ids)].flatMap((id, index) => (index ? [", ", link(id)] : [link(id)]));
  return make("span", { class: "source" }, links.length > 1 ? "sources: " : "source: ", ...links);
}

function figures(rows) {
  const head = ["figure", "value", "reference period and source"];
  const table = make("table", null,
    make("thead", null, make("tr", null, ...head.map((text) =>
      make("th", text === "value" ? { scope: "col", class: "value" } : { scope: "col" }, text)))),
    make("tbody", null, ...rows.map((row) => make("tr", { class: "figure" },
      make("th", { scope: "row" }, row.what),
      make("td", { class: "value" }, row.value),
      make("td", null,
        make("span", { class: "period" }, row.dating === "stated" ? row.period : `${row.period} (${row.dating})`), " ",
        make("span", { class: "source" }, link(row.source)))))));
  return table;
}

function showFound() {
  const name = at("name").value.trim();
  const found = at("found");
  found.replaceChildren();
  if (!name) return;
  const answer = ask("resolve", name);
  if (answer.error) {
    found.append(make("p", null, answer.candidates?.length ? "No such name. Did you mean" : "No such name."));
    for (const one of answer.candidates ?? []) {
      const button = make("button", { type: "button", class: "candidate" }, one.name);
      button.addEventListener("click", () => lookUp(one.code ?? one.name));
      found.append(button, " ");
    }
    return;
  }
  const { kind, code, name: full } = answer.found;
  found.append(make("h3", null, code && code !== full ? `${full} (${code})` : full, ` — ${kind}`));
  if (answer.covered_by && answer.covered_by.name !== full) {
    const { code: soc, name: title } = answer.covered_by;
    found.append(make("p", { class: "note" }, `Covered by ${title} (${soc}); the figures are of all who work in it.`));
  }
  if (answer.figures?.length) {
    const { occupation, place } = answer.figures[0];
    found.append(make("p", null, `Occupation ${occupation} in ${place}`), figures(answer.figures));
  } else if (answer.sentences) {
    found.append(make("ul", null, ...answer.sentences.map((one) =>
      make("li", null, one.text, " ", sourced(one.sources)))));
  } else {
    found.append(make("p", null, "No figures of its own in the latest release."));
  }
}

function showComparison() {
  const answer = ask("compare", at("left").value, at("right").value, at("statistic").value);
  const shown = at("comparison");
  if (answer.error) {
    shown.replaceChildren(make("p", { class: "problem" }, answer.error));
    return;
  }
  const { difference, significance, occupation, period } = answer;
  const tested = {
    significant: "The difference is statistically significant at 90% confidence.",
    "not-significant": "The difference is not statistically significant at 90% confidence: sampling alone may explain it.",
  }[significance.significance] ?? `Whether the difference is statistically significant is ${significance.text}.`;
  shown.replaceChildren(
    make("p", { class: "finding" }, `${difference.text}.`),
    make("p", { id: "significance" }, tested),
    make("p", { class: "source" }, `${occupation.name} (${occupation.code}), ${period}; `,
      sourced([difference.left_source, difference.right_source])));
}

function pathway(one) {
  return make("li", { class: "pathway" },
    make("strong", null, `${one.name} (${one.certification}), ${one.issuer}`),
    make("ol", null, ...one.steps.map((step) => make("li", null, step.text))),
    one.met.length ? make("p", { class: "note" }, `You have: ${one.met.map((met) => met.text).join("; ")}`) : null,
    one.note ? make("p", { class: "note" }, one.note) : null,
    make("p", { class: "source" }, `confidence: ${one.confidence}; `, sourced(one.sources)));
}

function showPathways() {
  const held = at("held").value;
  const background = { education: at("education").value, certifications: held ? [held] : [] };
  const answer = ask("pathways", JSON.stringify(background));
  const shown = at("pathways");
  if (answer.error) {
    shown.replaceChildren(make("p", { class: "problem" }, answer.error));
    return;
  }
  shown.replaceChildren(
    make("p", { class: "finding" }, `${answer.within_reach.length} pathways take no further level of education`),
    make("ul", { id: "reach" }, ...answer.within_reach.map(pathway)),
    ...answer.next.map((step) => make("details", { class: "next" },
      make("summary", null, `After one more step: ${step.step.text}: opens ${step.certifications.join(", ")}`),
      make("ul", null, ...step.opens.map(pathway)))));
}

function lookUp(name) {
  at("name").value = name;
  showFound();
}

/** Fills a choice; the address may choose, as in ?left=NJ&right=OH. */
function fill(id, options, chosen) {
  at(id).append(...options.map(({ code, name }) => make("option", { value: code }, name)));
  at(id).value = new URLSearchParams(location.search).get(id) ?? chosen;
  if (at(id).selectedIndex < 0) at(id).value = chosen;
}

async function start() {
  await init({ module_or_path: new URL("careers_bg.wasm", import.meta.url) });
  const choices = ask("choices");
  at("data").textContent = `Data ${choices.data_version}; wages of ${choices.occupation.name} `
    + `(${choices.occupation.code}), ${choices.period}, unless another occupation is named.`;
  fill("left", choices.states, "NJ");
  fill("right", choices.states, "OH");
  fill("statistic", choices.statistics, "mean");
  fill("education", choices.education, "high-school");
  fill("held", choices.certifications.map(({ code, name }) => ({ code, name: `${code}: ${name}` })), "");
  at("name").value = new URLSearchParams(location.search).get("name") ?? "";

  at("name").addEventListener("input", showFound);
  for (const button of document.querySelectorAll("button.example")) {
    button.addEventListener("click", () => lookUp(button.textContent));
  }
  for (const id of ["left", "right", "statistic"]) at(id).addEventListener("change", showComparison);
  for (const id of ["education", "held"]) at(id).addEventListener("change", showPathways);
  showFound();
  showComparison();
  showPathways();
  document.body.dataset.ready = "yes";
}

start().catch((why) => {
  at("problem").hidden = false;
  at("problem").textContent = `The library could not be started: ${why}`;
  document.body.dataset.ready = "failed";
});
