import { contrast, lightness, nearest } from './colour.ts'
import { coloursOf } from './derive.ts'
import { failing, type Pair } from './pairs.ts'
import {
  type Colours,
  type Given,
  type Role,
  roles,
  type Scheme,
  schemes,
  type Theme,
  tokenOf,
} from './roles.ts'

/** A pair of colours that cannot be told apart well enough. */
export interface Problem extends Pair {
  scheme: Scheme
  ofColour: string
  onColour: string
  ratio: number
  /** What would do: the chosen colours to change, each with the nearest that passes. Empty where none was found. */
  instead: readonly { role: Role; colour: string }[]
}

export function problemsIn(theme: Theme): Problem[] {
  const better = mended(theme)
  return schemes.flatMap((scheme) => {
    const colours = coloursOf(theme, scheme)
    return once(failing(colours), colours).map((pair) => ({
      ...pair,
      scheme,
      ofColour: colours[pair.of],
      onColour: colours[pair.on],
      ratio: contrast(colours[pair.of], colours[pair.on]),
      instead: changed(theme[scheme], better?.[scheme] ?? {}, pair),
    }))
  })
}

/** Grounds of one colour are one ground. */
const once = (found: readonly Pair[], colours: Colours) =>
  found.filter(
    ({ of, on }, i) => found.findIndex((one) => one.of === of && colours[one.on] === colours[on]) === i,
  )

/** Of the colours that changed those this pair is about; all of them where it is about none. */
function changed(before: Given, after: Given, { of, on }: Pair): { role: Role; colour: string }[] {
  const all = roles.flatMap((role) => {
    const colour = after[role]
    return colour && colour !== before[role] ? [{ role, colour }] : []
  })
  const here = all.filter(({ role }) => [of, on].includes(tokenOf(role)))
  return here.length > 0 ? here : all
}

const mostChanges = 12

/** The nearest colours that pass everywhere, changing one at a time; undefined where that leads nowhere. */
export function mended(theme: Theme): Theme | undefined {
  let now = theme
  for (let changes = 0; changes <= mostChanges; changes += 1) {
    const found = schemes
      .map((scheme) => ({ scheme, pair: failing(coloursOf(now, scheme))[0] }))
      .find(({ pair }) => pair)
    if (!found?.pair) return now
    const { scheme, pair } = found
    const change = smallest(now[scheme], coloursOf(now, scheme), pair)
    if (!change) return undefined
    now = { ...now, [scheme]: { ...now[scheme], ...change } }
  }
  return undefined
}

/** One chosen colour of the pair, moved as little as it takes. */
function smallest(given: Given, colours: Colours, { of, on, least }: Pair): Given | undefined {
  const moves = roles.flatMap((role) => {
    const colour = given[role]
    const token = tokenOf(role)
    if (!colour || ![of, on].includes(token)) return []
    const other = colours[token === of ? on : of]
    const found = nearest(colour, (one) => contrast(one, other) >= least)
    return found ? [{ role, found, far: Math.abs(lightness(found) - lightness(colour)) }] : []
  })
  // Neither was chosen: they follow from a ground between light and dark, on which nothing stands well.
  if (moves.length === 0 && given.paper) {
    const paper = nearest(given.paper, (one) => Math.max(contrast(one, '#000'), contrast(one, '#fff')) >= 9)
    return paper && paper !== given.paper ? { paper } : undefined
  }
  const [first] = moves.sort((a, b) => a.far - b.far)
  return first && { [first.role]: first.found }
}
