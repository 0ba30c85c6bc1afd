import type { TeamView } from '../queries.ts'

/** Action teams by name; each leads to the circle it meets in. */
export const TeamList = ({ teams }: { teams: readonly TeamView[] }) => (
  <ul>
    {teams.map(({ name, circle }) => (
      <li>{circle ? <a href={`/circles/${circle}`}>{name}</a> : name}</li>
    ))}
  </ul>
)
