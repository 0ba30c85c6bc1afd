export { fewestRoutes } from './routes.ts'
