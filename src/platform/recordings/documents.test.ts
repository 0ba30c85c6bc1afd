import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { documentKind, documentKinds } from './documents.ts'
import { aPdf, aZip } from './testing/slides.ts'

const types = '[Content_Types].xml'
const endingOf = (file: Buffer) => {
  const kind = documentKind(file)
  return kind && (documentKinds[kind] ?? kind)
}
const odt = (more: Record<string, string> = {}) =>
  aZip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>', ...more })
const pdfWith = (middle: string | Buffer) =>
  Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.from(middle), Buffer.from('\n%%EOF\n')])

test.each([
  ['pdf', aPdf()],
  ['docx', aZip({ [types]: '', 'word/document.xml': '' })],
  ['docx', aZip({ [types]: '', 'word/document2.xml': '' })],
  ['pptx', aZip({ [types]: '', 'ppt/presentation.xml': '' })],
  ['xlsx', aZip({ [types]: '', 'xl/workbook.xml': '' })],
  ['odt', odt()],
  ['ods', aZip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '' })],
])('a %s is known by what is in it', (ending, file) => {
  expect(endingOf(file)).toBe(ending)
})

test.each([
  ['a web page', Buffer.from('<!doctype html><script>alert(1)</script>')],
  ['a zip', aZip({ 'a.txt': 'x' })],
  ['half a PDF', Buffer.from('%PDF-1.4\n1 0 obj')],
  ['a document of Word of before', Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'.padEnd(600), 'latin1')],
  ['a template', aZip({ mimetype: 'application/vnd.oasis.opendocument.text-template', 'content.xml': '' })],
  ['nothing', Buffer.alloc(0)],
])('%s is none', (_, file) => {
  expect(documentKind(file)).toBe(undefined)
})

const listed = (objects: string) =>
  Buffer.concat([
    Buffer.from('1 0 obj<</Type/ObjStm/Filter/FlateDecode>>stream\r\n'),
    deflateSync(Buffer.from(objects)),
    Buffer.from('\nendstream'),
  ])

test.each([
  ['macros', aZip({ [types]: '', 'word/document.xml': '', 'word/vbaProject.bin': '' })],
  ['macros of LibreOffice', odt({ 'Basic/Standard/Module1.xml': '' })],
  ['a program in it', aZip({ [types]: '', 'word/document.xml': '', 'word/embeddings/x.exe': '' })],
  ['JavaScript', pdfWith('<</S/JavaScript/JS(app.alert(1))>>')],
  ['JavaScript written in numbers', pdfWith('<</S/J#61vaScript>>')],
  ['JavaScript packed away', pdfWith(listed('<</S/JavaScript >>'))],
  ['a program to start', pdfWith('<</S/Launch/F(x)>>')],
])('one with %s would do something by itself', (_, file) => {
  expect(documentKind(file)).toBe('script')
})

test('lists that lead to the same bytes again and again are not read without end', () => {
  const again = Buffer.from('/ObjStm stream\n'.repeat(20_000))
  const long = deflateSync(Buffer.alloc(1024 * 1024))
  expect(documentKind(pdfWith(Buffer.concat([again, long, Buffer.from('\nendstream')])))).toBe('script')
})

test('words about scripts are words, and what is packed so that it cannot be read is no script', () => {
  expect(endingOf(pdfWith(listed('(a talk about JavaScript)')))).toBe('pdf')
  expect(endingOf(pdfWith('1 0 obj<</Type/ObjStm>>stream\nxx\nendstream'))).toBe('pdf')
})
