/** What the addresses of this house begin with; a test holds it against all its routes. Loading those takes longer than an import. */
const firstSteps = new Set(
  `.well-known a about about-me accessibility agenda answers asked assets beside calendar card carrier circle-endings
   circle-lowerings circles colours demo desk dialogues gatherings golden hand-over healthz i in-a-story invitation join k keywords library
   lists lost-steps mine movements my-words-in newsletter objections people privacy provenance questions r react read-along read-beside reading-along robots.txt roles
   room rubrics s search share sign-in sit sitemap.xml sitemaps stories taken-along.schema.json themes together told visits vision
   week who-sees-what words write write-along young`.split(/\s+/),
)

/** Whether the house has, or may come to have, a page of its own at this path. Its front page is one. */
export const isOfHouse = (pathname: string): boolean => {
  const first = pathname.split('/')[1] ?? ''
  return first === '' || firstSteps.has(first)
}
