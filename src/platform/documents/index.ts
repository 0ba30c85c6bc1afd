export { DifferencesView } from './difference/DifferencesView.tsx'
export { differencesBetween } from './difference/differences.ts'
export {
  type Block,
  type Document,
  emptyDocument,
  type PictureNode,
  type SaidNode,
} from './document.ts'
export { DocumentField, documentIslands } from './editor/DocumentField.tsx'
export type { Put, PutGroup } from './editor/Puts.tsx'
export { safeHref } from './href.ts'
export type { LeftOut } from './html/elements.ts'
export { type FromHtml, type FromHtmlOptions, fromHtml } from './html/from-html.ts'
export { documentWords } from './locales/index.ts'
export { mergeDocuments } from './merging/merge-documents.ts'
export { readNotation as fromPlainText } from './notation/read.ts'
export { toPlainNotation } from './notation/write.ts'
export { toPlainText } from './plain-text.ts'
export { documentField, documentSchema, mostInDocument } from './schema.ts'
export { sameDocument, tidy } from './tidy.ts'
export { DocumentView } from './view/DocumentView.tsx'
