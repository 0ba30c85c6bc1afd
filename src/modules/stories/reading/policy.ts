import { policy } from '../../../platform/web/policy.ts'
import { findStory } from './story.ts'

export const readsStory = policy('reads-story', async ({ db, params }) =>
  (await findStory(db, params.slug ?? '')) ? 'admitted' : 'absent',
)
