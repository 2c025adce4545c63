// Posts JSON and tells apart what can become of it: an answer, a refusal, a session that ended, a server out of reach.

/** The kinds of outcome that a page has to treat differently. */
export const OUTCOME = { DONE: "done", STALE: "stale", REFUSED: "refused", OUT: "out", AWAY: "away" };

/** A 404 that is no answer of ours comes from a server that is still starting, or from a proxy before it. */
function outcomeOf(status, isJson) {
  if (status === 200) {
    return OUTCOME.DONE;
  }
  if (status === 401) {
    return OUTCOME.OUT;
  }
  if (status === 409) {
    return OUTCOME.STALE;
  }
  const isAway = status >= 500 || status === 408 || status === 429 || status === 404 && !isJson;
  return isAway ? OUTCOME.AWAY : OUTCOME.REFUSED;
}

/** @returns {{outcome: string, answer: object}} never throws: an unreachable server is an outcome too */
export async function post(address, content, options = {}) {
  try {
    const response = await fetch(address, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(content),
      redirect: "error",
      ...options,
    });
    const isJson = response.headers.get("Content-Type")?.startsWith("application/json");
    return { outcome: outcomeOf(response.status, isJson), answer: isJson ? await response.json() : {} };
  } catch {
    return { outcome: OUTCOME.AWAY, answer: {} };
  }
}
