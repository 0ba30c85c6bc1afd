/** Small drawings of what stands on a way, round the origin; paper hides what lies below it. */
const PAPER = 'M-21 -14Q0 -17 21 -15Q20 0 21 15Q0 17 -21 14Q-22 0 -21 -14z'
const SIGNS = {
  /** One slip with two lines on it. */
  slip: [PAPER, 'M-12 -4Q0 -6 12 -4M-12 5Q-3 4 4 5'],
  /** Slips that lie over each other. */
  heap: [
    'M-26 -6Q-6 -16 13 -20Q18 -7 22 5Q2 13 -17 18Q-23 6 -26 -6z',
    'M-22 -13Q0 -15 24 -9Q22 5 20 18Q0 14 -23 14Q-23 0 -22 -13z',
    'M-19 -8Q2 -10 25 -8Q24 5 25 20Q2 22 -20 19Q-20 5 -19 -8zM-10 2Q3 0 15 2M-10 11Q-1 10 6 11',
  ],
  question: [PAPER, 'M-5 -4Q-4 -10 1 -9Q7 -7 3 -2Q0 0 0 4M0 9L1 10'],
  answer: [
    'M-22 -15Q0 -18 22 -15Q24 -2 22 10Q9 12 -2 11Q-8 17 -15 21Q-12 15 -13 11Q-18 11 -22 10Q-23 -2 -22 -15z',
    'M-9 -3Q-4 1 -2 5Q4 -6 12 -11',
  ],
  letter: ['M-23 -15Q0 -17 23 -15Q22 0 23 15Q0 17 -23 15Q-24 0 -23 -15z', 'M-23 -15Q-11 -3 0 3Q11 -4 23 -15'],
  report: [
    'M-14 -20Q2 -22 20 -19Q19 0 20 18Q4 20 -14 18z',
    'M-19 -16Q-2 -18 14 -16Q13 2 14 21Q-2 22 -19 21Q-20 2 -19 -16zM-12 -7Q-2 -8 7 -7M-12 1Q-2 0 7 1M-12 9Q-6 8 1 9',
  ],
  path: [
    'M0 23Q-1 0 0 -22',
    'M-4 -19Q8 -20 16 -19Q20 -16 24 -12Q20 -8 16 -5Q8 -4 -4 -5Q-5 -12 -4 -19z',
    'M4 -1Q-8 -2 -16 -1Q-20 2 -24 6Q-20 10 -16 13Q-8 14 4 13Q5 6 4 -1z',
  ],
} as const

export type SignName = keyof typeof SIGNS | 'fire'

/** One of them; a fire burns. */
export const Sign = ({ name }: { name: SignName }) =>
  name === 'fire' ? (
    <>
      <path
        class="kv-draw__none"
        d="M-22 -14Q-27 -4 -23 6M23 -12Q27 -3 22 8M-12 -23Q0 -29 13 -22M-11 24Q1 28 13 23"
      />
      <path class="kv-draw__flame" d="M-8 4Q-14 -3 -9 -11M0 5Q-5 -5 2 -18M8 4Q14 -2 10 -11" />
      <path class="kv-draw__none" d="M-13 8Q0 11 12 15M-12 15Q0 11 12 8" />
    </>
  ) : (
    SIGNS[name].map((d) => (
      <path d={d} class={d.endsWith('z') || d.includes('zM') ? undefined : 'kv-draw__none'} />
    ))
  )
