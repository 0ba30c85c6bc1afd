import { LinkList } from '../../../design/index.ts'
import type { TeamView } from '../queries.ts'

/** Action teams by name; each leads to the circle it meets in. */
export const TeamList = ({ teams }: { teams: readonly TeamView[] }) => (
  <LinkList items={teams.map(({ name, circle }) => ({ href: `/circles/${circle}`, label: name }))} />
)
