import { create } from 'qrcode'

/** An address to scan, as inline SVG: black on white whatever the colours of the page. `label` says what it opens. */
export function Qr({ text, label }: { text: string; label: string }) {
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules
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
