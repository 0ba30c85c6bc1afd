export { settleFewest } from './settle.ts'
export { atLeast, enoughPeople, type HowMany, leastFewest } from './steps.ts'
export { TooFew } from './TooFew.tsx'
