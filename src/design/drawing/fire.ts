/** The fire in the middle, drawn by eye; 0 0 is where the logs meet the ground, in drawing units. */
export const LOGS =
  'M-56 20Q-20 8 46 -9l7 9Q-12 16 -50 31zM-50 31q-8 2-9-5t7-7q5 6-2 12M54 22Q20 12 -44 -8l-6 9Q4 22 48 33zM48 33q9 3 11-4t-6-8q-6 5-5 12M-8 38Q-2 14 3 -14l11 1Q10 18 6 39z'

/** Light, printed a little beside its line. */
export const GLOW =
  'M-30 8Q-50 -22 -30 -52Q-22 -66 -24 -86Q-6 -72 -6 -52Q6 -76 0 -108Q22 -92 30 -62Q38 -70 40 -84Q58 -46 46 -14Q40 4 26 10z'

/** The flames themselves: three strokes of a brush. */
export const FLAME =
  'M-30 2Q-56 -26 -38 -56Q-28 -72 -33 -92Q-14 -78 -13 -54M-13 -54Q2 -80 -10 -118Q-10 -126 -6 -136Q0 -108 18 -90Q32 -74 29 -56M29 -56Q37 -66 38 -82Q58 -50 46 -22Q40 -6 27 4M-12 4Q-24 -14 -10 -34Q-3 -44 -4 -58Q12 -46 16 -28Q20 -10 11 4'

export const SPARKS = 'M30 -112l3 -9M-34 -104l-3 -7M44 -134l1 -6M-16 -148l-2 -8M12 -156l3 -10'

/** What is left to warm one's hands at. */
export const EMBERS = 'M-26 2q6 -12 12 -3M-6 -6q5 -13 11 -2M14 2q6 -10 11 0M-14 -22q3 -7 6 -1M8 -24q3 -6 6 0'

export const SMOKE = 'M2 -38Q-12 -58 2 -76Q16 -92 4 -112Q-4 -124 2 -138'
