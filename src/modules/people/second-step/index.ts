export { stepLetter, stepNotices } from './letters/told.ts'
export { askStepRoutes } from './routes.ts'
export { ownStepRoutes } from './setup-routes.ts'
