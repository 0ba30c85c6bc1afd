export { keepFile } from './keep-file.ts'
export { type FileSettings, openFiles } from './open-store.ts'
export { type FileStore, FilesTrouble } from './store.ts'
export { sweepLooseFiles } from './sweep.ts'
