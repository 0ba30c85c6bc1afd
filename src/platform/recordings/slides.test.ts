import { expect, test } from 'vitest'
import { readSlides, slideKinds } from './slides.ts'
import { aPdf, aZip } from './testing/slides.ts'

const kindOf = (file: Buffer) => {
  try {
    return slideKinds[readSlides(file).contentType]
  } catch {
    return 'refused'
  }
}
const odp = 'application/vnd.oasis.opendocument.presentation'

test.each<[string, Buffer, string]>([
  ['a PDF', aPdf(), 'pdf'],
  ['a PDF that was cut off', aPdf().subarray(0, 20), 'refused'],
  ['a PowerPoint', aZip({ '[Content_Types].xml': '', 'ppt/presentation.xml': '' }), 'pptx'],
  [
    'a PowerPoint with a program in it',
    aZip({ '[Content_Types].xml': '', 'ppt/presentation.xml': '', 'ppt/vbaProject.bin': '' }),
    'refused',
  ],
  ['an ODP', aZip({ mimetype: odp, 'content.xml': '' }), 'odp'],
  [
    'an ODP that is another document',
    aZip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '' }),
    'refused',
  ],
  ['a zip of anything', aZip({ 'a.exe': 'MZ' }), 'refused'],
  [
    'a zip that was cut off',
    aZip({ '[Content_Types].xml': '', 'ppt/presentation.xml': '' }).subarray(0, 90),
    'refused',
  ],
  ['words', Buffer.from('dit zijn geen dia’s'), 'refused'],
])('%s', (_, file, kind) => {
  expect(kindOf(file)).toBe(kind)
})
