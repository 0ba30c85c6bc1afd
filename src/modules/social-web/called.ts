import type { Actor } from '@fedify/vocab'
import { clearLine } from './clear-text.ts'

/** In letters. */
const [mostName, mostHandle] = [80, 120]

/** How somebody elsewhere calls themselves, and how they are found there: `@name@server`. */
export const calledThere = ({ name, preferredUsername, id }: Actor) => ({
  from: clearLine(String(name ?? preferredUsername ?? ''), mostName),
  handle: clearLine(`@${preferredUsername ?? ''}@${id?.host ?? ''}`, mostHandle),
})
