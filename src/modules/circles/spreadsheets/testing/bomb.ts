import { constants, deflateRawSync } from 'node:zlib'
import { workbook } from './workbook.ts'

const name = 'xl/worksheets/sheet1.xml'

/** A small Excel file whose only sheet unfolds to 2.5 gigabytes, and says of itself that it is a thousand bytes. */
export function bomb(): Buffer {
  const piece = deflateRawSync(Buffer.alloc(64 * 1024 * 1024, ' '), { finishFlush: constants.Z_FULL_FLUSH })
  const end = Buffer.from([0x03, 0x00])
  const folded = Buffer.concat([...Array.from({ length: 40 }, () => piece), end])
  const bytes = workbook([{ name: 'Blad1', rows: '' }], { [name]: folded })
  for (let at = bytes.indexOf(name); at >= 0; at = bytes.indexOf(name, at + 1)) {
    const inList = bytes.readUInt32LE(at - 46) === 0x02014b50
    const about = inList ? at - 46 + 6 : at - 30 + 4
    bytes.writeUInt16LE(8, about + 4)
    bytes.writeUInt32LE(1000, about + 18)
  }
  return bytes
}
