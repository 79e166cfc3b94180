import { type ChildProcess, spawn } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { listen } from '../../src/cli/serve.ts'
import { readRecipe } from '../recipes.ts'

/** A server program of Debian, with the recipe of the README for it. */
export interface Host {
  name: string
  /** Path of its program. */
  program: string
  /** Package that brings it. */
  package: string
  /**
   * Configure it.
   *
   * @param folder
   *   Folder for its files, with the site in `www`.
   * @param port
   *   TCP port.
   * @param base
   *   Path of the site: `/`, `/editions/`.
   * @returns
   *   Arguments of the program.
   */
  configure: (folder: string, port: number, base: string) => Array<string>
}

/** A host that serves a site. */
export interface Hosted {
  /** Its origin: `http://127.0.0.1:8080`. */
  url: string
  stop: () => Promise<void>
}

/** Whether the server must give up the rights of root. */
const isRoot = process.getuid?.() === 0

const nginx: Host = {
  name: 'nginx',
  program: '/usr/sbin/nginx',
  package: 'nginx-light',
  configure(folder, port, base) {
    const recipe = readRecipe('nginx')
      .replace('listen 80;', `listen 127.0.0.1:${port};`)
      .replace('/srv/edition;', `${folder}/www;`)
      .replace('404 /404.html', `404 ${base}404.html`)
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    const configuration = [
      ...(isRoot ? ['user www-data;'] : []),
      `pid ${folder}/nginx.pid;`,
      'events {}',
      'http {',
      'include /etc/nginx/mime.types;',
      'default_type application/octet-stream;',
      'access_log off;',
      ...temporary.map((name) => `${name}_temp_path ${folder}/${name};`),
      recipe,
      '}',
    ]
    writeFileSync(join(folder, 'nginx.conf'), configuration.join('\n'))
    return ['-p', folder, '-e', 'stderr', '-c', join(folder, 'nginx.conf'), '-g', 'daemon off;']
  },
}

const apache: Host = {
  name: 'Apache',
  program: '/usr/sbin/apache2',
  package: 'apache2-bin',
  configure(folder, port, base) {
    const recipe = readRecipe('Apache').replace('404 /404.html', `404 ${base}404.html`)
    writeFileSync(join(folder, 'www', base, '.htaccess'), recipe)
    // Those that Debian enables, and those that the recipe names.
    const modules = ['mpm_event', 'authz_core', 'dir', 'mime', 'filter', 'deflate', 'headers']
    const configuration = [
      ...modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`),
      ...(isRoot ? ['User www-data', 'Group www-data'] : []),
      `ServerRoot ${folder}`,
      `PidFile ${folder}/apache.pid`,
      `Listen 127.0.0.1:${port}`,
      'ServerName localhost',
      'TypesConfig /etc/mime.types',
      'ErrorLog "|/bin/cat >&2"',
      `DocumentRoot ${folder}/www`,
      `<Directory ${folder}/www>`,
      'Require all granted',
      'AllowOverride All',
      '</Directory>',
    ]
    writeFileSync(join(folder, 'apache.conf'), configuration.join('\n'))
    return ['-f', join(folder, 'apache.conf'), '-D', 'FOREGROUND']
  },
}

/** Servers whose recipes are tried. */
export const hosts = [nginx, apache]

/** Whether a server is installed. */
export function isInstalled({ program }: Host): boolean {
  return existsSync(program)
}

/**
 * Serve a copy of a site, by the recipe of the README.
 *
 * @param dist
 *   Folder of the built site.
 * @param base
 *   Path below which it is served: `/`, `/editions/`.
 */
export async function startHost(host: Host, dist: string, base: string): Promise<Hosted> {
  // Not in the temporary folder of the tests, which the user of the server may not enter.
  const folder = mkdtempSync('/tmp/pincite-host-')
  chmodSync(folder, 0o755)
  mkdirSync(join(folder, 'www'))
  cpSync(dist, join(folder, 'www', base), { recursive: true })
  const port = await findPort()
  const child = spawn(host.program, host.configure(folder, port, base))
  let printed = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (printed += text))
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => {
      rmSync(folder, { recursive: true })
      resolve()
    })
  })
  const url = `http://127.0.0.1:${port}`
  if (!(await isAnswering(url, child))) throw new Error(`${host.name} does not run:\n${printed}`)
  return {
    url,
    async stop() {
      child.kill('SIGTERM')
      await ended
    },
  }
}

async function findPort(): Promise<number> {
  const probe = await listen(0, (_, response) => response.end())
  await probe.close()
  return Number(new URL(probe.url).port)
}

/** Ask until there is an answer, or the server has ended. */
async function isAnswering(url: string, child: ChildProcess): Promise<boolean> {
  while (child.exitCode === null) {
    try {
      await fetch(url)
      return true
    } catch {
      await setTimeout(20)
    }
  }
  return false
}
