import type { AccessibilityStatement } from '../schema/accessibility.ts';
import { type CheckedFolder, documentOf } from './checked-file.ts';
import { fieldProblem } from './field-problem.ts';
import type { Path } from './front-matter.ts';
import { monthsLater } from './months-later.ts';
import type { Problem } from './problem.ts';

/** How long a report supports a status, and how soon a planned one must begin: digitoegankelijk.nl, nalevingsstatus. */
const reportLasts = 36;
const plannedWithin = 6;

/**
 * What the accessibility statement claims and cannot support today: a status without its report, with an
 * old one, or against its own list of deviations.
 */
export function checkAccessibility(folder: Pick<CheckedFolder, 'documents'>): Problem[] {
  const document = documentOf(folder, 'toegankelijkheid');
  if (document?.data === undefined) return [];
  const { file, fields, data } = document;
  const today = new Date().toISOString().slice(0, 10);
  return [...faultsOf(data, today)].map(({ path, message }) => fieldProblem(file, fields, path, message));
}

interface Fault {
  path: Path;
  message: string;
}

function* faultsOf(data: AccessibilityStatement, today: string): Generator<Fault> {
  const { status, reports, deviations, planned, signed, reviewed } = data;
  const full = reports.filter(({ kind }) => kind !== 'partial');
  const current = full.filter(({ on }) => monthsLater(on, reportLasts) >= today);
  const lower = current.length > 0 ? 'B' : planned === undefined ? 'D' : 'C';
  const claim = (message: string): Fault => ({ path: ['status'], message });
  if (status === 'A' || status === 'B') {
    if (full.length === 0) {
      yield claim(
        `${status} mag niet zonder rapport van een volledig onderzoek. Zet het rapport bij “Onderzoeken” (\`reports\`), of kies ${lower}.`,
      );
    } else if (current.length === 0) {
      yield claim(
        `${status} mag niet meer: het laatste volledige onderzoek is ouder dan ${reportLasts} maanden. Laat een nieuw onderzoek doen, of kies ${lower}.`,
      );
    }
  }
  if (status === 'A' && current.length > 0) {
    if (!current.some(({ kind }) => kind === 'again')) {
      yield claim('A mag alleen na een herinspectie (`again`) waaruit blijkt dat alles is opgelost. Kies B.');
    } else if (deviations.length > 0) {
      yield claim('A mag niet zolang er afwijkingen zijn. Kies B, of haal weg wat is opgelost.');
    }
  }
  if (status === 'B' && current.length > 0 && deviations.length === 0) {
    yield { path: ['deviations'], message: 'ontbreekt. Bij status B staat hier wat nog niet voldoet.' };
  }
  if (status === 'C') {
    if (planned === undefined) {
      yield {
        path: ['planned'],
        message: 'ontbreekt. Bij status C is er een volledig onderzoek gepland. Is dat er niet? Kies D.',
      };
    } else if (planned > monthsLater(reviewed, plannedWithin)) {
      yield {
        path: ['planned'],
        message: `ligt meer dan ${plannedWithin} maanden na “Nagekeken op” (${reviewed}). Kies D, of plan het eerder.`,
      };
    } else if (planned < today && current.length === 0) {
      yield {
        path: ['planned'],
        message: `${planned} is voorbij, en er is geen rapport. Zet het rapport erbij, of kies D.`,
      };
    }
  }
  if (status !== 'D' && signed === undefined) {
    yield { path: ['signed'], message: `ontbreekt. Bij status ${status} tekent iemand de verklaring.` };
  }
  for (const [index, { on }] of reports.entries()) {
    if (on > today)
      yield { path: ['reports', index, 'on'], message: `${on} moet nog komen. Een rapport is er al.` };
  }
  if (reviewed > today) yield { path: ['reviewed'], message: `${reviewed} moet nog komen.` };
}
