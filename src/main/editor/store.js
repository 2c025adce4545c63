// Text on its way to the server, kept in the browser until it has arrived. A browser that refuses the database only loses
// this second net.
const NAME = "masthead";
const TEXTS = "texts";

let opened = null;

function open() {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(TEXTS, { keyPath: "key" });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  return opened;
}

async function ask(mode, act) {
  const database = await open();
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(TEXTS, mode, { durability: "strict" });
    const request = act(transaction.objectStore(TEXTS));
    transaction.oncomplete = () => resolve(request.result);
    transaction.onerror = () => reject(transaction.error);
    transaction.onabort = () => reject(transaction.error);
  });
}

/** Keeps a text under its key; the last one stands. */
export const keep = text => ask("readwrite", texts => texts.put(text));

export const drop = key => ask("readwrite", texts => texts.delete(key));

export const find = key => ask("readonly", texts => texts.get(key));

/** Texts of somebody's stories that have never reached the server at all. */
export const unborn = async user => (await ask("readonly", texts => texts.getAll()))
  .filter(text => text.user === user && !text.id);
