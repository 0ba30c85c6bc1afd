export { mineAsking } from './mine.tsx'
export { secondStepRoutes } from './routes.ts'
