export { cleanPassing } from './cleaning/clean-passing.ts'
export { cleanRecording } from './cleaning/clean-recording.ts'
export { documentKind, documentKinds } from './documents.ts'
export { largest, recordingIntake, type TakenRecording } from './intake.ts'
export {
  type FoundPieces,
  type KeptPieces,
  keepPieces,
  openPiece,
  type Piece,
  pieceBytes,
  readParts,
  readPieces,
} from './pieces.ts'
export { sizeOf, slideName } from './size.ts'
export { readSlides, slideKind, slideKinds, slidesLimit } from './slides.ts'
export { readCaptions } from './words/captions.ts'
export { asCues, type Chapter, chaptersAsTyped, readChapters } from './words/chapters.ts'
export { asVtt, type Cue, timeOf, Unreadable } from './words/cues.ts'
export { lineThatIsWrong } from './words/line-that-is-wrong.ts'
export { transcriptOf } from './words/transcript.ts'
export { typedOrSent } from './words/typed-or-sent.ts'
