/** In milliseconds: after the page's own title was read out. */
const AFTER = 500

/**
 * What was just done stands in a line that comes with the page, and such a line is often heard only when it changes. Its words are put there
 * once more: the same to see, and heard.
 */
for (const flash of document.querySelectorAll('.kv-flash'))
  setTimeout(() => flash.replaceChildren(...[...flash.childNodes].map((node) => node.cloneNode(true))), AFTER)

export {}
