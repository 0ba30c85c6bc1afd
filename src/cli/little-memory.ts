import { setFlagsFromString } from 'node:v8'

/**
 * Long work keeps to the memory that it needs: its heap may grow by a fifth before it is cleared out, where it otherwise grows
 * fourfold on a machine with room, and the longer the file, the further.
 */
export const littleMemory = () => setFlagsFromString('--heap-growing-percent=20')
