/** What a document says is there. */
export type Claims = {
  /** Links and pictures inside the project. */
  links: string[]
  /** Paths named in `code`. */
  paths: string[]
  /** Names after `npm run`, and `npm start` and `npm test`. */
  scripts: string[]
}

/** Folders whose names, in `code`, are meant as paths of this project. */
const FOLDERS = ['src', 'tests', 'tools', 'bench', 'docs', 'seeds', 'platform', 'design', 'modules']

/** Reads a Markdown text. */
export function findClaims(text: string): Claims {
  const prose = text.replace(/^(```|~~~)[\s\S]*?^\1/gm, '')
  const code = [...prose.matchAll(/`([^`\n]+)`/g)].map((match) => match[1] ?? '')
  const start = new RegExp(`^(${FOLDERS.join('|')})/[^ ]*$`)
  return {
    links: [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? '').filter(isInside),
    paths: code
      .filter((piece) => start.test(piece) && !isExample(piece))
      .map((piece) => piece.replace(/:\d+$/, '')),
    scripts: [...text.matchAll(/npm (?:run (?:-\w+ )?([\w:][\w:-]*)|(start|test)\b)/g)].map(
      (match) => match[1] ?? match[2] ?? '',
    ),
  }
}

/** The anchors that a Markdown text's headings make. */
export function findAnchors(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  )
}

function isInside(link: string): boolean {
  return !/^[a-z]+:/i.test(link)
}

/** A path with a made-up part, such as `src/modules/your-room/`, is no claim. */
function isExample(path: string): boolean {
  return /\byour-/.test(path)
}
