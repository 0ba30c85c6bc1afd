import { create } from 'qrcode'

interface QrProps {
  text: string
  /** What it opens. */
  label: string
  /** For a page that is rendered often: drawn in a tenth of the time, and with less that a stain may hide. */
  quick?: boolean
}

const thorough = { errorCorrectionLevel: 'M' } as const
// Choosing among the eight masks is nearly all of the work.
const quickly = { errorCorrectionLevel: 'L', maskPattern: 3 } as const

/** An address to scan, as inline SVG: black on white whatever the colours of the page. */
export function Qr({ text, label, quick = false }: QrProps) {
  const { size, data } = create(
    quick ? [{ data: Buffer.from(text), mode: 'byte' }] : text,
    quick ? quickly : thorough,
  ).modules
  // One stroke for each run of dark squares in a row.
  let path = ''
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const from = x
      while (x < size && data[y * size + x]) x += 1
      if (x > from) path += `M${from + 4} ${y + 4}h${x - from}v1h${from - x}z`
    }
  }
  const whole = size + 8
  return (
    <svg
      class="kv-qr"
      viewBox={`0 0 ${whole} ${whole}`}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <path class="kv-qr__ground" d={`M0 0h${whole}v${whole}h-${whole}z`} />
      <path class="kv-qr__dots" d={path} />
    </svg>
  )
}
