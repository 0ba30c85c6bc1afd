import { packed } from '../read/pack.ts'

interface MadeSheet {
  name: string
  /** What stands in `<sheetData>`. */
  rows: string
  /** What stands after it. */
  after?: string
  hidden?: boolean
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** An Excel file made by hand, for what no library writes. Style 1 is a day. */
export function workbook(sheets: readonly MadeSheet[], more: Readonly<Record<string, Buffer>> = {}): Buffer {
  const files = new Map<string, Buffer>()
  const put = (name: string, text: string) => files.set(name, Buffer.from(text))
  put(
    'xl/workbook.xml',
    `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets
      .map(
        ({ name, hidden }, i) =>
          `<sheet name="${name}" sheetId="${i + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${i + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
  )
  put(
    'xl/_rels/workbook.xml.rels',
    `<Relationships>${sheets
      .map(
        (_, i) =>
          `<Relationship Id="rId${i + 1}" Type="${office}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
      )
      .join('')}<Relationship Id="rIdS" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
  )
  put(
    'xl/styles.xml',
    `<styleSheet xmlns="${main}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
  )
  for (const [i, { rows, after = '' }] of sheets.entries())
    put(
      `xl/worksheets/sheet${i + 1}.xml`,
      `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData>${after}</worksheet>`,
    )
  for (const [name, content] of Object.entries(more)) files.set(name, content)
  return packed(files)
}

/** One row of text cells. */
export const textRow = (line: number, ...cells: readonly string[]): string =>
  `<row r="${line}">${cells
    .map((text, i) => `<c r="${letter(i)}${line}" t="inlineStr"><is><t>${text}</t></is></c>`)
    .join('')}</row>`

const letter = (column: number) => String.fromCharCode(65 + column)
