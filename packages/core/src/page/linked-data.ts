/** What linked data (JSON-LD) says about an article. */
export interface LinkedArticle {
  title?: string
  published?: string
  outlet?: string
  authors?: string[]
}

const ARTICLE = /(?:Article|BlogPosting|Report)$/u
/** Deeper, and more, is not looked for. */
const DEEPEST = 4
const MOST_NODES = 500
const MOST_AUTHORS = 10

type Node = Record<string, unknown>

function nodesIn(value: unknown): Node[] {
  const nodes: Node[] = []
  let level: unknown[] = [value]
  for (let depth = 0; depth < DEEPEST && nodes.length < MOST_NODES; depth++) {
    const next: unknown[] = []
    for (const one of level) {
      if (Array.isArray(one)) next.push(...one.slice(0, MOST_NODES))
      else if (one !== null && typeof one === 'object') {
        nodes.push(one as Node)
        if ('@graph' in one) next.push(one['@graph'])
        if ('mainEntity' in one) next.push(one.mainEntity)
      }
    }
    level = next
  }
  return nodes
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.replace(/\s+/gu, ' ').trim() : undefined

/** The names in a person, an organisation, a string, or a list of such. */
function namesIn(value: unknown): string[] {
  const list = Array.isArray(value) ? value.slice(0, MOST_AUTHORS) : [value]
  return list.flatMap((one) => {
    const name = one !== null && typeof one === 'object' ? textOf((one as Node).name) : textOf(one)
    return name === undefined || /^https?:/u.test(name) ? [] : [name]
  })
}

/** The article that one script of linked data describes; undefined where it describes none, or is no JSON. */
export function readLinkedData(script: string): LinkedArticle | undefined {
  let data: unknown
  try {
    data = JSON.parse(script)
  } catch {
    return undefined
  }
  const node = nodesIn(data).find((one) => {
    const types = Array.isArray(one['@type']) ? one['@type'] : [one['@type']]
    return types.some((type) => typeof type === 'string' && ARTICLE.test(type))
  })
  if (!node) return undefined
  const title = textOf(node.headline) ?? textOf(node.name)
  const published = textOf(node.datePublished)
  const [outlet] = namesIn(node.publisher)
  const authors = namesIn(node.author)
  return {
    ...(title === undefined ? {} : { title }),
    ...(published === undefined ? {} : { published }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(authors.length === 0 ? {} : { authors }),
  }
}
