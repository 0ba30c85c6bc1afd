/** Between what one types and what stands before it, in pixels. */
const ROOM = 16

/**
 * How far from the edges of the window the cursor stays, for the editor: never below the buttons that stay in sight above the text.
 * Asked each time: they take more room where the window is narrow or the letters are large.
 */
export function keptInSight(head: HTMLElement) {
  const sides = {
    ...{ left: ROOM, right: ROOM, bottom: ROOM },
    get top() {
      const stays = getComputedStyle(head).position === 'sticky'
      return ROOM + (stays ? head.offsetHeight : 0)
    },
  }
  return { scrollMargin: sides, scrollThreshold: sides }
}
