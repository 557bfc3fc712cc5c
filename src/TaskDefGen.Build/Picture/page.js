"use strict";
// All of it is text: nothing here makes markup of a string, and the policy of the page would refuse it.
const byId = id => document.getElementById(id);
const data = id => JSON.parse(byId(id).textContent);
const { project, preset, groups } = data("list");
const search = byId("search");
const list = byId("definitions");
const main = byId("details");
const LONGEST = 240;

function el(tag, attributes, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value !== null && value !== undefined && value !== false) node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.flat().filter(child => child !== null && child !== undefined && child !== ""));
  return node;
}

const cut = text => text.length > LONGEST ? text.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, "") + "…" : text;
const value = text => el("bdi", { class: "value", dir: "auto" }, cut(String(text)));
const plural = (count, word, many = word + "s") => count + " " + (count === 1 ? word : many);
const lastPart = arn => String(arn).split(/[:/]/).filter(Boolean).pop() ?? "";
const nameOf = definition => definition.environment ?? definition.family;

function arrow() {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  svg.setAttribute("viewBox", "0 0 18 22");
  svg.setAttribute("class", "arrow");
  svg.setAttribute("aria-hidden", "true");
  path.setAttribute("d", "M9 1v18M4 14l5 6 5-6");
  svg.append(path);
  return svg;
}

// The list: one stop of the tab key, arrow keys inside.

const entries = groups.map((group, index) => {
  const link = el("a", { href: "#" + encodeURIComponent(group.families[0]), tabindex: "-1" },
    el("strong", null, el("bdi", null, cut(group.name))),
    el("span", null, count(group.errors, "error"), " ", count(group.warnings, "warning")),
    el("small", null, el("bdi", null, cut(group.environments.join(", ") || group.class))));
  const item = el("li", null, link);
  const text = [group.name, group.class, ...group.families, ...group.environments].join("\n").toLowerCase();
  return { index, item, link, text };
});

function count(number, kind) {
  return number === 0 ? null : el("span", { class: "count " + kind, title: plural(number, kind) }, (kind === "error" ? "✖ " : "▲ ") + number, el("span", { class: "unseen" }, " " + kind + "s"));
}

const visible = () => entries.filter(entry => !entry.item.hidden);

function filter() {
  const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
  for (const entry of entries) entry.item.hidden = !words.every(word => entry.text.includes(word));
  byId("found").textContent = words.length === 0 ? "" : visible().length + " of " + groups.length;
  const shown = visible();
  if (!shown.some(entry => entry.link.tabIndex === 0)) stopAt(shown[0]);
}

function stopAt(entry) {
  for (const other of entries) other.link.tabIndex = other === entry ? 0 : -1;
}

function show(entry) {
  for (const other of entries) other.link.removeAttribute("aria-current");
  entry.link.setAttribute("aria-current", "page");
  stopAt(entry);
  main.replaceChildren(...details(groups[entry.index], data("group-" + entry.index)));
}

function showAddressed() {
  let family = "";
  try {
    family = decodeURIComponent(location.hash.slice(1));
  } catch {
    // No family has such a name.
  }
  const index = groups.findIndex(group => group.families.includes(family));
  if (entries.length > 0) show(entries[Math.max(index, 0)]);
}

list.addEventListener("keydown", event => {
  const shown = visible();
  const at = shown.findIndex(entry => entry.link === document.activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: shown.length - 1 }[event.key];
  if (to === undefined || at < 0) return;
  event.preventDefault();
  const entry = shown[Math.min(Math.max(to, 0), shown.length - 1)];
  history.replaceState(null, "", entry.link.getAttribute("href"));
  show(entry);
  entry.link.focus();
});

search.addEventListener("input", filter);
search.addEventListener("keydown", event => {
  if (event.key === "Escape") {
    search.value = "";
    filter();
  }
  if (event.key === "ArrowDown" || event.key === "Enter") {
    event.preventDefault();
    const first = visible()[0];
    if (!first) return;
    history.replaceState(null, "", first.link.getAttribute("href"));
    show(first);
    first.link.focus();
  }
});

document.addEventListener("keydown", event => {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || document.activeElement === search) return;
  event.preventDefault();
  search.focus();
  search.select();
});

// A link to the place would be taken for the address of a definition.
document.querySelector(".skip").addEventListener("click", event => {
  event.preventDefault();
  main.focus();
});

// One class with its environments.

function details(group, { definitions, differences, findings }) {
  const differs = path => differences.some(d => d.path === path || d.path.startsWith(path + ".") || d.path.startsWith(path + "["));
  return [
    el("h2", null, el("bdi", null, cut(group.name))),
    el("p", { class: "quiet" }, "class ", value(group.class)),
    el("div", { class: "environments" }, definitions.map(definition => environment(definition, differs))),
    ...findingList(findings, definitions),
    ...differenceTable(differences, definitions),
    el("h3", null, "JSON"),
    ...definitions.map(source),
  ];
}

function environment(definition, differs) {
  const task = JSON.parse(definition.json);
  return el("section", { class: "environment", "aria-label": nameOf(definition) },
    el("h4", null, el("bdi", null, cut(nameOf(definition)))),
    el("p", { class: "quiet" }, value(definition.family), definition.region ? [" in ", value(definition.region)] : null),
    cost(definition.cost),
    diagram(task, definition.service ?? null, differs));
}

function cost(cost) {
  return cost ? el("p", { class: "cost", title: cost.basis },
    el("strong", null, "about " + cost.month), " a month", el("br"),
    cost.tasks + ", " + cost.size + "; Spot from " + cost.spot + " (estimate)") : null;
}

function diagram(task, service, differs) {
  const network = service?.subnets?.length || service?.securityGroups?.length;
  const resources = resourceBoxes(task);
  return el("div", { class: "diagram" },
    balancers(service).flatMap(box => [box, arrow()]),
    service ? [serviceBox(service), arrow()] : null,
    network ? el("div", { class: "box subnets" }, el("b", null, "Network"), networkChips(service), taskBox(task, differs)) : taskBox(task, differs),
    resources.length > 0 ? [arrow(), el("div", { class: "resources" }, resources)] : null);
}

function balancers(service) {
  return (service?.loadBalancers ?? []).map(balancer => el("div", { class: "box balancer" },
    el("b", null, "Load balancer"),
    value(balancer.targetGroupArn ? balancer.targetGroupArn.split("/").slice(-2)[0] || balancer.targetGroupArn : balancer.loadBalancerName ?? "target group"),
    " → ", value((balancer.containerName ?? "container") + (balancer.containerPort ? ":" + balancer.containerPort : ""))));
}

function serviceBox(service) {
  const scaling = service.scalableTarget;
  const breaker = service.deploymentConfiguration?.deploymentCircuitBreaker;
  const schedules = service.schedules ?? [];
  const isScheduled = schedules.length > 0 && service.serviceName === undefined && service.desiredCount === undefined;
  return el("div", { class: "box service" }, el("b", null, isScheduled ? "Schedule" : "Service"),
    service.serviceName ? value(service.serviceName) : null,
    facts([
      fact("tasks", service.desiredCount ?? (service.schedulingStrategy === "DAEMON" ? "one for each instance" : null)),
      fact("scales", scaling ? (scaling.MinCapacity ?? "?") + " to " + (scaling.MaxCapacity ?? "?") : null),
      fact("runs on", service.capacityProviderStrategy?.map(p => p.capacityProvider + (p.weight ? " × " + p.weight : "")).join(", ") ?? service.launchType),
      fact("platform", service.platformVersion),
      fact("deploys", [service.deploymentConfiguration?.strategy, breaker?.enable ? "circuit breaker" : null].filter(Boolean).join(", ") || null),
      fact("cluster", service.cluster),
      ...schedules.map(s => fact("when", s.ScheduleExpression + (s.ScheduleExpressionTimezone ? " " + s.ScheduleExpressionTimezone : ""))),
    ]));
}

function networkChips(service) {
  return el("div", null,
    (service.subnets ?? []).map(s => el("span", { class: "chip" }, value(s.id), s.public === undefined ? "" : s.public ? " public" : " private", s.availabilityZone ? " " : "", s.availabilityZone ? value(s.availabilityZone) : null)),
    (service.securityGroups ?? []).map(s => el("span", { class: "chip" }, value(s.id))),
    service.assignPublicIp ? el("span", { class: "chip" }, "public IP") : null);
}

function taskBox(task, differs) {
  const size = [task.cpu ? units(task.cpu, "vCPU") : null, task.memory ? units(task.memory, "GB") : null].filter(Boolean).join(", ");
  const platform = [task.runtimePlatform?.operatingSystemFamily, task.runtimePlatform?.cpuArchitecture].filter(Boolean).join(" ");
  return el("div", { class: "box task" }, el("b", null, "Task"),
    facts([
      fact("size", size || null, differs("cpu") || differs("memory")),
      fact("runs on", (task.requiresCompatibilities ?? []).join(", ") || null, differs("requiresCompatibilities")),
      fact("platform", platform || null, differs("runtimePlatform")),
      fact("network", task.networkMode, differs("networkMode")),
      fact("task role", task.taskRoleArn ? lastPart(task.taskRoleArn) : null, differs("taskRoleArn")),
      fact("execution role", task.executionRoleArn ? lastPart(task.executionRoleArn) : null, differs("executionRoleArn")),
    ]),
    (task.containerDefinitions ?? []).map(container => containerBox(container, differs)));
}

function containerBox(container, differs) {
  const path = "containerDefinitions[" + container.name + "].";
  const isNew = differs("containerDefinitions[" + container.name + "].name");
  return el("div", { class: "box container" },
    el("b", null, container.essential === false ? "Container" : "Essential container"),
    el("h5", { class: isNew && "differs" }, el("bdi", null, cut(String(container.name ?? "")))),
    facts([
      fact("image", container.image, differs(path + "image")),
      ...(container.portMappings ?? []).map(p => fact("port", (p.containerPort ?? p.containerPortRange ?? "?") + "/" + (p.protocol ?? "tcp") + (p.name ? " " + p.name : ""), differs(path + "portMappings"))),
      ...(container.dependsOn ?? []).map(d => fact("after", d.containerName + " is " + d.condition, differs(path + "dependsOn"))),
      fact("health", container.healthCheck?.command?.slice(1).join(" "), differs(path + "healthCheck")),
      fact("logs", container.logConfiguration ? container.logConfiguration.options?.["awslogs-group"] ?? container.logConfiguration.logDriver : null, differs(path + "logConfiguration")),
      ...(container.mountPoints ?? []).map(m => fact("mount", (m.sourceVolume ?? "?") + " at " + (m.containerPath ?? "?") + (m.readOnly ? ", read only" : ""), differs(path + "mountPoints"))),
      ...(container.secrets ?? []).map(s => fact("secret", s.name, differs(path + "secrets[" + s.name + "]"))),
      ...(container.environment ?? []).map(e => fact("env", e.name + "=" + (e.value ?? ""), differs(path + "environment[" + e.name + "]"))),
    ]));
}

function resourceBoxes(task) {
  const containers = task.containerDefinitions ?? [];
  const unique = texts => [...new Set(texts.filter(Boolean))];
  const box = (kind, texts) => texts.length === 0 ? null : el("div", { class: "box" }, el("b", null, kind), facts(texts.map(text => el("li", null, value(text)))));
  return [
    box("Volumes", unique((task.volumes ?? []).map(v => v.name + (v.efsVolumeConfiguration ? " (EFS " + v.efsVolumeConfiguration.fileSystemId + ")" : "")))),
    box("Log groups", unique(containers.map(c => c.logConfiguration?.options?.["awslogs-group"]))),
    box("Secrets", unique(containers.flatMap(c => (c.secrets ?? []).map(s => lastPart(s.valueFrom))))),
    box("Registries", unique(containers.map(c => String(c.image ?? "").includes("/") ? c.image.split("/")[0] : null))),
  ].filter(Boolean);
}

function units(text, unit) {
  const number = Number(text);
  return Number.isFinite(number) ? number / 1024 + " " + unit : text;
}

const facts = items => el("ul", { class: "facts" }, items);

function fact(kind, text, isDifferent) {
  if (text === null || text === undefined || text === "") return null;
  return el("li", { class: isDifferent && "differs", title: isDifferent && "differs between the environments" },
    el("span", { class: "kind" }, kind), value(text), isDifferent ? el("span", { class: "unseen" }, " (differs)") : null);
}

function findingList(findings, definitions) {
  const list = findings.length === 0
    ? el("p", null, "None, by the preset " + preset + ".")
    : el("ul", { class: "findings" }, findings.map(finding => el("li", { class: finding.severity },
      el("p", null, el("span", { class: "kind" }, finding.severity), el("a", { href: finding.help, rel: "noreferrer" }, finding.rule), " ", finding.title,
        finding.where.length < definitions.length ? [" in ", value(finding.where.map(i => nameOf(definitions[i])).join(", "))] : null),
      el("p", null, el("bdi", { dir: "auto" }, finding.message)),
      finding.pointer ? el("p", { class: "quiet" }, value(finding.pointer)) : null)));
  return [el("h3", null, "Findings"), list];
}

function differenceTable(differences, definitions) {
  if (definitions.length < 2) return [];
  const table = el("div", { class: "scroll", tabindex: "0", role: "group", "aria-label": "What differs" }, el("table", null,
    el("thead", null, el("tr", null, el("th", { scope: "col" }, "member"), definitions.map(d => el("th", { scope: "col" }, el("bdi", null, cut(nameOf(d))))))),
    el("tbody", null, differences.map(d => el("tr", null, el("th", { scope: "row" }, value(d.path)),
      d.values.map(text => el("td", null, text === null ? el("span", { class: "quiet" }, "none") : value(text))))))));
  return [el("h3", null, "What differs"), differences.length === 0 ? el("p", null, "Nothing.") : table];
}

function source(definition) {
  const box = el("details", null, el("summary", null, value(definition.file)));
  box.addEventListener("toggle", () => {
    if (!box.open || box.querySelector("pre")) return;
    const text = el("pre", { tabindex: "0" }, definition.json);
    const button = el("button", { type: "button" }, "Copy");
    button.addEventListener("click", () => copy(definition.json, text, button));
    box.append(el("div", { class: "source" }, text, button));
  });
  return box;
}

async function copy(json, shown, button) {
  let done = true;
  try {
    await navigator.clipboard.writeText(json);
  } catch {
    // Without permission: select it, so that at least the keys for copying work.
    getSelection().selectAllChildren(shown);
    done = document.execCommand("copy");
  }
  button.textContent = done ? "Copied" : "Selected";
  byId("status").textContent = done ? "The JSON is in the clipboard." : "The JSON is selected.";
}

byId("summary").textContent = plural(groups.length, "class", "classes") + ", " + plural(groups.reduce((sum, g) => sum + g.families.length, 0), "task definition")
  + ", " + plural(groups.reduce((sum, g) => sum + g.errors, 0), "error") + ", " + plural(groups.reduce((sum, g) => sum + g.warnings, 0), "warning");
list.append(...entries.map(entry => entry.item));
addEventListener("hashchange", showAddressed);
filter();
showAddressed();
