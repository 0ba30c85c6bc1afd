export { ReadabilityView } from './ReadabilityView.tsx'
