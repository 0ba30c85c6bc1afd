import { answerRoutes } from './answer.ts'
import { lookRoutes } from './look.ts'
import { overviewRoutes } from './overview.ts'
import { writeRoutes } from './write.ts'

export const visionRoutes = [...overviewRoutes, ...writeRoutes, ...lookRoutes, ...answerRoutes]
