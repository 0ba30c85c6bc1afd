const shown = (line: string) => line.replace(/[\\()]/g, '\\$&')

/** Slides as a PDF: a page each, with a few lines in large letters. */
export function pdfOf(slides: readonly (readonly string[])[]): Buffer {
  const pages = slides.map((lines, i) => {
    const words = lines.map((line) => `(${shown(line)}) Tj T*`).join(' ')
    const drawn = `BT /F 36 Tf 60 340 Td 52 TL ${words} ET`
    return [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 720 405]/Resources<</Font<</F 3 0 R>>>>/Contents ${5 + 2 * i} 0 R>>`,
      `<</Length ${drawn.length}>>stream\n${drawn}\nendstream`,
    ]
  })
  const kids = slides.map((_, i) => `${4 + 2 * i} 0 R`).join(' ')
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${slides.length}/Kids[${kids}]>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    ...pages.flat(),
  ]
  let body = '%PDF-1.4\n'
  const places = objects.map((object, i) => {
    const at = body.length
    body += `${i + 1} 0 obj${object}endobj\n`
    return `${String(at).padStart(10, '0')} 00000 n \n`
  })
  const head = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`
  const tail = `trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${body.length}\n%%EOF\n`
  return Buffer.from(body + head + places.join('') + tail, 'latin1')
}
