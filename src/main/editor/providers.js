// Who is behind the address of an embed, by the table that the server decides by.
import table from "../resources/org/masthead/body/model/providers.json";

/** The provider's name, or the host's where the table knows none. The same rule as Provider.java. */
export function providerOf(url) {
  let host;
  try {
    host = new URL(url).hostname.toLowerCase();
  } catch {
    return "";
  }
  const known = table.find(({ hosts }) => hosts.some(each => host === each || host.endsWith(`.${each}`)));
  return known?.name ?? host.replace(/^www\./, "");
}
