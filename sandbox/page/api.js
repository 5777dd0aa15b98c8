// The sandbox's plain HTTP interface, as docs/sandbox.md describes it.

async function read(response) {
  const body = await response.json();
  if (!response.ok) throw new Error(body.error || response.statusText);
  return body;
}

/** GET under /sandbox/. */
export async function get(path) {
  return read(await fetch(`/sandbox/${path}`));
}

/** One act of a person: `say`, `press`, `photo`, ... */
export async function act(person, name, body = {}) {
  const form = body instanceof FormData;
  return read(await fetch(`/sandbox/people/${person}/${name}`, {
    method: "POST",
    headers: form ? {} : { "content-type": "application/json" },
    body: form ? body : JSON.stringify(body),
  }));
}

/** A new person. */
export async function addPerson(card) {
  return read(await fetch("/sandbox/people", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(card),
  }));
}

/** Calls `heard` with every change after `change`; `linked` with whether the line is open. */
export function listen(change, heard, linked) {
  const source = new EventSource(`/sandbox/events?after=${change}`);
  source.addEventListener("open", () => linked(true));
  source.addEventListener("error", () => linked(false));
  source.addEventListener("message", (event) => heard(JSON.parse(event.data)));
  return source;
}

/** Where a picture's or a document's bytes are. */
export const fileUrl = (fileId) => `/sandbox/files/${encodeURIComponent(fileId)}`;
