import { answerRoutes } from './answer.ts'
import { checkRoutes } from './check.ts'
import { overviewRoutes } from './overview.ts'
import { writeRoutes } from './write.ts'

export const visionRoutes = [...overviewRoutes, ...writeRoutes, ...checkRoutes, ...answerRoutes]
