import { request } from 'node:http'
import { text } from 'node:stream/consumers'

/** What a server answered, its body as bytes of latin1: nothing is followed, decoded or kept. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export interface Question {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** Asks for a path just as it is written. */
export function ask(origin: string, path: string, { method = 'GET', headers = {} }: Question = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(origin)
    const asked = request({ hostname, port, path, method, headers, agent: false }, (response) => {
      response.setEncoding('latin1')
      text(response).then((body) => {
        resolve({ status: response.statusCode ?? 0, headers: joined(response.headers), body })
      }, reject)
    })
    asked.on('error', reject).end()
  })
}

function joined(headers: Readonly<Record<string, string | readonly string[] | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]))
}
