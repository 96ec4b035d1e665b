import type { CmsConfig } from '@sveltia/cms';
import { belowRoot, overviewOf, siteIcon } from '../../addresses.ts';
import { largestPhoto } from '../../schema/photo.ts';
import type { Settings } from '../settings.ts';
import { collections, singletons } from './collections.ts';

/** The configuration of the screen: everything in it about content comes from the schema. */
export function configOf(settings: Settings): CmsConfig {
  const { name, project, apiRoot } = settings.host;
  return {
    load_config_file: false,
    backend: {
      name,
      repo: project,
      ...(apiRoot === undefined ? {} : { api_root: apiRoot }),
      auth_methods: ['token'],
      commit_messages: {
        create: '{{collection}}: voeg {{slug}} toe',
        update: '{{collection}}: pas {{slug}} aan',
        uploadMedia: 'Voeg {{path}} toe',
      },
    } as CmsConfig['backend'],
    publish_mode: 'editorial_workflow',
    app_title: 'Beheer van Gewoon doen',
    // From the page of the screen, which knows nothing of the path below which the site stands.
    logo: { src: `../${belowRoot(siteIcon)}`, show_in_header: false },
    media_folder: 'content/verhalen',
    public_folder: overviewOf('verhalen').replace(/\/$/, ''),
    media_libraries: {
      all: { max_file_size: largestPhoto, slugify_filename: true },
      stock_assets: { providers: [] },
    },
    slug: { encoding: 'ascii', clean_accents: true, maxlength: 60 },
    output: { omit_empty_optional_fields: true },
    collections: collections(settings),
    singletons: singletons(settings),
  } as CmsConfig;
}
