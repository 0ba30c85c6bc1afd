/** As text between tags: in HTML, in XML and in WebVTT. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** As the value of an attribute, in either kind of quotes. */
export const escapedInTag = (text: string): string =>
  escaped(text).replaceAll('"', '&quot;').replaceAll("'", '&#39;')
