import { hand } from './hand.ts'

const seats = (() => {
  const h = hand(5, 1.4)
  return [0, 1, 2, 3, 4, 5, 6]
    .map((i) => {
      const angle = -Math.PI / 2 + ((i + 0.5) / 7) * 2 * Math.PI
      const at = (turn: number) =>
        [32 + Math.cos(angle + turn) * 27, 33 + Math.sin(angle + turn) * 27] as const
      return h.line([at(-0.27), at(0), at(0.27)])
    })
    .join('')
})()

/** The circle at its smallest: seven seats and a flame. Stands before the movement's name. */
export const Mark = () => (
  <svg class="kv-draw kv-mark" viewBox="0 0 64 64" aria-hidden="true">
    <path class="kv-draw__none kv-mark__seats" d={seats} />
    <path class="kv-draw__flame" d="M25 45Q17 36 24 26Q28 20 26 12Q40 20 38 30Q42 27 42 23Q49 36 39 45" />
  </svg>
)
