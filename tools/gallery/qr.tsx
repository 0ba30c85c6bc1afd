import QRCode from 'qrcode'

/** A QR code drawn as one path, to see how a card looks with it. */
export function sampleQr() {
  const { modules } = QRCode.create('https://dichtbij.example/k/0123456789abcdefghijklmnopqrstuv', {
    errorCorrectionLevel: 'M',
  })
  const n = modules.size
  const dark = [...modules.data].flatMap((on, i) => (on ? [`M${i % n} ${Math.floor(i / n)}h1v1h-1z`] : []))
  return (
    <svg
      viewBox={`0 0 ${n} ${n}`}
      role="img"
      aria-label="QR-code van jouw kaart"
      shape-rendering="crispEdges"
    >
      <path d={dark.join('')} />
    </svg>
  )
}
