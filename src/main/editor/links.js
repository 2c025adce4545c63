// Which addresses a link may have: the same rule as Links.java.
import { linkSchemes } from "../resources/org/masthead/body/model/schema.json";

const FORBIDDEN = /[\p{Cc}\p{Cs}\p{Z}<>"`\\]/u;

export function isAllowedLink(address) {
  if (!address || address.length > 2000 || FORBIDDEN.test(address)) {
    return false;
  }
  const scheme = /^([a-z][a-z0-9+.-]*):./i.exec(address);
  return scheme ? linkSchemes.includes(scheme[1].toLowerCase()) : /^\/(?!\/)/.test(address);
}

/** What a person means who types "example.org" or "desk@example.org"; null when no link can be made of it. */
export function linkFrom(typed) {
  const address = typed.trim().replaceAll(" ", "%20");
  const candidates = [address];
  if (/^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/.test(address)) {
    candidates.push(`mailto:${address}`);
  } else if (/^[^\s/:]+\.[^\s/:]{2,}([/:?#].*)?$/.test(address)) {
    candidates.push(`https://${address}`);
  }
  return candidates.find(isAllowedLink) ?? null;
}
