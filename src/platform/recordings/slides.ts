import { Invalid } from '../errors/errors.ts'
import { namesPacked } from './packed.ts'

/** Kinds of slides that one may take along, with how their name ends. */
export const slideKinds = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'pptx',
  'application/vnd.oasis.opendocument.presentation': 'odp',
} as const

/** What a form holds, with room for what is typed beside it. */
export const slidesLimit = 15 * 1024 * 1024

type SlideKind = keyof typeof slideKinds

/**
 * Slides as they were sent, known by their content. They are not cleaned: in them may stand who made them, and the page that
 * asks for them says so.
 * @throws Invalid at `file`
 */
export function readSlides(file: Buffer): { contentType: SlideKind; body: Buffer; seconds: null } {
  const contentType = slideKind(file)
  if (!contentType) throw new Invalid({ file: 'slides.unknown' })
  return { contentType, body: file, seconds: null }
}

/** Which of those kinds it is, by its content; undefined: none. */
export function slideKind(file: Buffer): SlideKind | undefined {
  if (file.toString('latin1', 0, 5) === '%PDF-')
    return file.subarray(-2048).includes('%%EOF') ? 'application/pdf' : undefined
  const names = namesPacked(file)
  // A program in a file is nothing to be looked at.
  if (names.some((name) => /vbaProject\.bin$|^Basic\//.test(name))) return undefined
  if (names.includes('ppt/presentation.xml') && names.includes('[Content_Types].xml'))
    return 'application/vnd.openxmlformats-officedocument.presentationml.presentation'
  const odp = 'application/vnd.oasis.opendocument.presentation'
  const isOdp = names[0] === 'mimetype' && file.toString('latin1', 38, 38 + odp.length) === odp
  return isOdp && names.includes('content.xml') ? odp : undefined
}
