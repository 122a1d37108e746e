/** One merge request per project for what its forge says. */
import type { Host } from '../../refresh/forges/host.ts';
import { requestMerge, type Requested } from '../forge/requests.ts';
import type { Proposal } from './proposals.ts';

/**
 * The same edit is proposed again after it was merged and reverted, but not after a person has closed it.
 *
 * @param folder of the instance in the repository: `''`, or one that ends in a slash.
 * @throws RefusedCall.
 */
export async function propose(
  host: Host,
  folder: string,
  { project: id, file, text, title, description }: Proposal,
): Promise<Requested> {
  return await requestMerge(host, {
    topic: ['refresh', id],
    branch: `refresh/${id}`,
    file: folder + file,
    isUpdate: true,
    purpose: description,
    answers: ['closed'],
    text,
    title,
    description,
  });
}
