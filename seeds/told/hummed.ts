/** A tone in half notes from the middle A, and how many beats it lasts. */
type Tone = readonly [halfNotes: number, beats: number]

/** What people hummed rather than said, from memory, which is why not every tone is right. */
export const hummed = {
  /** While the washing was folded. */
  folding: [
    ...([
      [-5, 2],
      [-7, 1],
      [-7, 1],
      [-9, 4],
      [-2, 1],
      [-2, 1],
      [-4, 1],
      [-4, 1],
      [-5, 4],
    ] as const),
    ...([
      [-7, 1],
      [-7, 1],
      [-7, 1],
      [-4, 1],
      [-5, 2],
      [-2, 2],
      [-5, 1],
      [-7, 1],
      [-9, 4],
    ] as const),
  ],
  /** Through the wall, of somebody's birthday. */
  birthday: [
    ...([
      [-14, 1],
      [-9, 1],
      [-9, 1],
      [-5, 2],
      [-9, 1],
      [-14, 1],
      [-7, 1],
      [-7, 1],
      [-4, 2],
      [-7, 1],
    ] as const),
    ...([
      [-14, 1],
      [-5, 1],
      [-5, 1],
      [-2, 2],
      [-5, 1],
      [-4, 1],
      [-7, 1],
      [-9, 3],
    ] as const),
  ],
  /** How the tugboat calls when it leaves the quay, and how one answers it from a bed. */
  tugboat: [
    [-21, 5],
    [-21, 3],
    [-9, 2],
    [-9, 4],
  ],
  /** What played in the coffee room, on a tape. */
  tape: [
    ...([
      [-9, 2],
      [-5, 1],
      [-2, 2],
      [-5, 1],
      [-4, 2],
      [-7, 1],
      [-9, 3],
    ] as const),
    ...([
      [-9, 2],
      [-5, 1],
      [-2, 2],
      [0, 1],
      [-2, 4],
    ] as const),
  ],
  /** Three times short, in front of the door. */
  horn: [
    [-12, 1],
    [-12, 1],
    [-12, 2],
  ],
} satisfies Record<string, readonly Tone[]>

const perSecond = 8000
const beat = 0.42

/** Hums it: a WAV of eight bits, as small as a telephone of long ago would make it. */
export function wavOf(name: keyof typeof hummed): Buffer {
  const sound = Buffer.concat(hummed[name].map((tone) => hum(tone)))
  const head = Buffer.alloc(44)
  head.write('RIFF', 0, 'latin1')
  head.writeUInt32LE(36 + sound.length, 4)
  head.write('WAVEfmt ', 8, 'latin1')
  head.writeUInt32LE(16, 16)
  head.writeUInt16LE(1, 20) // as it is
  head.writeUInt16LE(1, 22) // one channel
  head.writeUInt32LE(perSecond, 24)
  head.writeUInt32LE(perSecond, 28)
  head.writeUInt16LE(1, 32)
  head.writeUInt16LE(8, 34)
  head.write('data', 36, 'latin1')
  head.writeUInt32LE(sound.length, 40)
  return Buffer.concat([head, sound])
}

/** One tone: a voice with its mouth closed trembles a little, swells and dies away. */
function hum([halfNotes, beats]: Tone): Buffer {
  const samples = Math.round(beats * beat * perSecond)
  const turns = (2 * Math.PI * 220 * 2 ** (halfNotes / 12 + 0.5)) / perSecond
  return Buffer.from(
    Uint8Array.from({ length: samples }, (_, n) => {
      const angle = turns * n + 0.6 * Math.sin((2 * Math.PI * 5 * n) / perSecond)
      const loud = Math.min(1, n / 500, (samples - n) / 900)
      const voice = Math.sin(angle) + 0.35 * Math.sin(2 * angle) + 0.12 * Math.sin(3 * angle)
      return Math.round(128 + 60 * loud * voice)
    }),
  )
}
