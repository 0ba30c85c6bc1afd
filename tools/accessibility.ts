import { projectRoot } from '../src/platform/start/data-folder.ts'
import { gatherResults } from './accessibility/gather.ts'

// `npm run accessibility`, after the journeys and the deep suites that look at every page: lays what they looked at and found beside the
// accessibility statement.

for (const line of gatherResults(projectRoot)) console.log(line)
