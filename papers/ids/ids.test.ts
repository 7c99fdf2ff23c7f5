import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idOfText, idOfUrl, isPaperId, urlOfId } from './index.ts';
import { SCHEMES } from './schemes.ts';

/** Every address of one paper, under the key that all of them give. The papers are invented, the forms are not. */
const ADDRESSES: Readonly<Record<string, readonly string[]>> = {
  'arxiv:2912.00127': [
    'https://arxiv.org/abs/2912.00127',
    'http://arxiv.org/abs/2912.00127v3?context=cs.LG',
    'https://www.arxiv.org/pdf/2912.00127v2.pdf#page=3',
    'https://export.arxiv.org/pdf/2912.00127',
    'https://arxiv.org/html/2912.00127v1/#S2',
    'https://arxiv.org/ftp/arxiv/papers/2912/2912.00127.pdf',
    'https://arxiv.org/abs/2912.00127).',
    'https://ar5iv.labs.arxiv.org/html/2912.00127',
    'https://ar5iv.org/abs/2912.00127',
    'https://www.alphaxiv.org/abs/2912.00127v1',
    'https://www.alphaxiv.org/pdf/2912.00127',
    'https://huggingface.co/papers/2912.00127#community',
    'https://scirate.com/arxiv/2912.00127',
    'https://papers.cool/arxiv/2912.00127',
    'https://doi.org/10.48550/arXiv.2912.00127',
    'https://api.semanticscholar.org/arXiv:2912.00127',
    'https://dblp.org/rec/journals/corr/abs-2912-00127.html',
    'https://dblp.uni-trier.de/rec/bibtex/journals/corr/abs-2912-00127',
    'https://ui.adsabs.harvard.edu/abs/2029arXiv291200127B/abstract',
    'https://ui.adsabs.harvard.edu/abs/arXiv:2912.00127',
    'https://www.google.com/url?q=https%3A%2F%2Farxiv.org%2Fabs%2F2912.00127&sa=D',
    'https://scholar.google.com/scholar_url?url=https://arxiv.org/pdf/2912.00127&hl=en',
    'https://web.archive.org/web/20291224010203/https://arxiv.org/abs/2912.00127',
    'https://www.semanticscholar.org/arxiv/2912.00127',
    'https://inspirehep.net/arxiv/2912.00127',
    'https://tldr.takara.ai/p/2912.00127',
    'https://l.facebook.com/l.php?u=https%3A%2F%2Farxiv.org%2Fabs%2F2912.00127&h=x',
    'https://www.youtube.com/redirect?event=video&q=https%3A%2F%2Farxiv.org%2Fabs%2F2912.00127',
    'https://link.zhihu.com/?target=https%3A//arxiv.org/abs/2912.00127',
    'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Farxiv.org%2Fabs%2F2912.00127&data=x',
    'https://docs.google.com/viewer?url=https://arxiv.org/pdf/2912.00127.pdf',
    'https://arxiv-org.ezproxy.example.edu/abs/2912.00127',
  ],
  'arxiv:math/0909136': [
    'https://arxiv.org/abs/math/0909136',
    'https://arxiv.org/abs/math.GT/0909136v1',
    'https://arxiv.org/pdf/math/0909136.pdf',
    'https://xxx.lanl.gov/abs/math/0909136',
    'https://dblp.org/rec/journals/corr/math-GT-0909136',
    'https://ui.adsabs.harvard.edu/abs/2009math......9136B/abstract',
  ],
  'arxiv:astro-ph/9912003': [
    'https://ui.adsabs.harvard.edu/abs/1999astro.ph.12003B',
    'https://arxiv.org/abs/astro-ph/9912003',
  ],
  'doi:10.1145/9999999.9999998': [
    'https://doi.org/10.1145/9999999.9999998',
    'http://dx.doi.org/10.1145/9999999.9999998.',
    'https://dl.acm.org/doi/10.1145/9999999.9999998',
    'https://dl.acm.org/doi/abs/10.1145/9999999.9999998#sec-cit',
    'https://dl.acm.org/doi/pdf/10.1145/9999999.9999998?download=true',
    'https://dl.acm.org/doi/fullHtml/10.1145/9999999.9999998',
    'https://dl.acm.org/citation.cfm?id=9999999.9999998&coll=portal',
    'https://portal.acm.org/citation.cfm?doid=9999999.9999998',
    'https://dl-acm-org.ezproxy.lib.example.edu/doi/10.1145/9999999.9999998',
    'https://doi-org.example.idm.oclc.org/10.1145/9999999.9999998',
    'https://login.ezproxy.example.edu/login?qurl=https%3A%2F%2Fdl.acm.org%2Fdoi%2F10.1145%2F9999999.9999998',
    'https://proxy.example.edu/login?url=https://dl.acm.org/doi/10.1145/9999999.9999998',
  ],
  'doi:10.1007/s99999-029-0271-y': [
    'https://link.springer.com/article/10.1007/s99999-029-0271-y',
    'https://link.springer.com/article/10.1007/s99999-029-0271-y/figures/2',
    'https://link.springer.com/content/pdf/10.1007/s99999-029-0271-y.pdf',
    'https://link.springer.com/content/pdf/10.1007%2Fs99999-029-0271-y.pdf',
    'https://doi.org/10.1007/S99999-029-0271-Y',
  ],
  'doi:10.1007/978-3-999-58452-8_13': [
    'https://link.springer.com/chapter/10.1007/978-3-999-58452-8_13',
    'https://link.springer.com/content/pdf/10.1007/978-3-999-58452-8_13.pdf?pdf=inline%20link',
  ],
  'doi:10.1038/s99999-029-07210-0': [
    'https://www.nature.com/articles/s99999-029-07210-0',
    'https://www.nature.com/articles/s99999-029-07210-0.pdf',
    'https://www.nature.com/articles/s99999-029-07210-0/figures/1',
    'https://www.nature.com/articles/s99999-029-07210-0_reference.pdf',
  ],
  'doi:10.1038/nfast.2029.012': ['https://www.nature.com/articles/nfast.2029.012'],
  'doi:10.1038/nature99539': [
    'https://www.nature.com/articles/nature99539',
    'http://www.nature.com/nature/journal/v521/n7553/full/nature99539.html',
    'http://www.nature.com/nature/journal/v521/n7553/pdf/nature99539.pdf',
  ],
  'doi:10.1101/2029.11.08.467690': [
    'https://www.biorxiv.org/content/10.1101/2029.11.08.467690v2',
    'https://www.biorxiv.org/content/10.1101/2029.11.08.467690v2.full.pdf',
    'https://www.biorxiv.org/content/10.1101/2029.11.08.467690v1.full.pdf+html',
    'https://www.biorxiv.org/content/10.1101/2029.11.08.467690v1.supplementary-material?versioned=true',
    'https://www.biorxiv.org/content/biorxiv/early/2029/11/09/2029.11.08.467690.full.pdf',
    'https://doi.org/10.1101/2029.11.08.467690',
  ],
  'doi:10.64898/2029.04.01.716005': [
    'https://www.medrxiv.org/content/10.64898/2029.04.01.716005v1.full-text',
    'https://www.medrxiv.org/content/10.64898/2029.04.01.716005v1?rss=1',
  ],
  'doi:10.1101/gr.999999.109': ['https://genome.cshlp.org/content/early/10.1101/gr.999999.109.abstract'],
  'doi:10.1002/abc2.99440': [
    'https://onlinelibrary.wiley.com/doi/10.1002/abc2.99440',
    'https://onlinelibrary.wiley.com/doi/abs/10.1002/abc2.99440',
    'https://onlinelibrary.wiley.com/doi/pdf/10.1002/abc2.99440',
    'https://onlinelibrary.wiley.com/doi/epdf/10.1002/abc2.99440',
    'https://advanced.onlinelibrary.wiley.com/doi/full/10.1002/abc2.99440',
    'https://onlinelibrary.wiley.com/resolve/doi?DOI=10.1002/abc2.99440',
  ],
  'doi:10.1073/pnas.2999679118': [
    'https://www.pnas.org/doi/full/10.1073/pnas.2999679118',
    'https://www.pnas.org/doi/pdf/10.1073/pnas.2999679118',
    'https://www.pnas.org/content/118/15/e2999679118',
    'https://www.pnas.org/content/pnas/118/15/e2999679118.full.pdf',
  ],
  'doi:10.1126/scirobotics.abz6597': [
    'https://www.science.org/doi/10.1126/scirobotics.abz6597',
    'https://science.org/doi/epdf/10.1126/scirobotics.abz6597',
    'https://science.org/doi/full/10.1126/scirobotics.abz6597',
  ],
  'doi:10.1103/physrevlett.999.171101': [
    'https://journals.aps.org/prl/abstract/10.1103/PhysRevLett.999.171101',
    'https://journals.aps.org/prl/pdf/10.1103/PhysRevLett.999.171101',
    'https://link.aps.org/doi/10.1103/PhysRevLett.999.171101',
  ],
  'doi:10.3389/fzzzz.2029.892330': [
    'https://www.frontiersin.org/articles/10.3389/fzzzz.2029.892330/full',
    'https://www.frontiersin.org/articles/10.3389/fzzzz.2029.892330/pdf',
    'https://www.frontiersin.org/journals/zoology/articles/10.3389/fzzzz.2029.892330/full',
    'https://public-pages-files-2025.frontiersin.org/journals/zoology/articles/10.3389/fzzzz.2029.892330/pdf',
  ],
  'doi:10.1021/acs.zzca.9z00311': [
    'https://pubs.acs.org/doi/10.1021/acs.zzca.9z00311',
    'https://pubs.acs.org/doi/pdf/10.1021/acs.zzca.9z00311?ref=article_openPDF',
    'https://pubs.acs.org/doi/suppl/10.1021/acs.zzca.9z00311/suppl_file/jp9z00311_si_001.pdf',
  ],
  'doi:10.1080/99459.2029.1234567': ['https://www.tandfonline.com/doi/full/10.1080/99459.2029.1234567?needAccess=true'],
  'doi:10.1177/99999900209': ['https://journals.sagepub.com/doi/abs/10.1177/99999900209'],
  'doi:10.1088/9742-6596/123/1/012001': [
    'https://iopscience.iop.org/article/10.1088/9742-6596/123/1/012001',
    'https://iopscience.iop.org/article/10.1088/9742-6596/123/1/012001/meta',
    'https://iopscience.iop.org/article/10.1088/9742-6596/123/1/012001/pdf',
  ],
  'doi:10.1371/journal.pzzz.0123456': [
    'https://journals.plos.org/plosone/article?id=10.1371/journal.pzzz.0123456',
    'https://journals.plos.org/plosone/article/file?id=10.1371/journal.pzzz.0123456&type=printable',
    'https://dx.plos.org/10.1371/journal.pzzz.0123456',
  ],
  'doi:10.1039/z9sc05401a': [
    'https://pubs.rsc.org/en/content/articlelanding/2029/sc/z9sc05401a',
    'https://pubs.rsc.org/en/content/articlelanding/2029/sc/z9sc05401a/unauth',
    'https://pubs.rsc.org/en/content/articlepdf/2029/sc/z9sc05401a',
    'https://pubs.rsc.org/en/content/articlehtml/2029/sc/z9sc05401a',
    'https://xlink.rsc.org/?DOI=z9sc05401a',
  ],
  'doi:10.3390/s29041234': [
    'https://www.mdpi.com/1424-8220/29/4/1234',
    'https://www.mdpi.com/1424-8220/29/4/1234/htm',
    'https://www.mdpi.com/1424-8220/29/4/1234/pdf?version=1612345678',
    'https://doi.org/10.3390/s29041234',
  ],
  'mdpi:9999-8220/29/4/1234': [
    'https://www.mdpi.com/9999-8220/29/4/1234',
    'https://www.mdpi.com/9999-8220/29/4/1234/pdf',
  ],
  'doi:10.7554/elife.99345': [
    'https://elifesciences.org/articles/99345',
    'https://elifesciences.org/articles/99345.pdf',
  ],
  'doi:10.7717/peerj-cs.9345': ['https://peerj.com/articles/cs-9345/', 'https://peerj.com/articles/cs-9345.pdf'],
  'doi:10.5281/zenodo.99999999': [
    'https://zenodo.org/records/99999999',
    'https://zenodo.org/record/99999999/files/a.pdf',
  ],
  'doi:10.1093/zzzformatics/btz999': [
    'https://academic.oup.com/zzzformatics/advance-article/doi/10.1093/zzzformatics/btz999/5566506',
    'https://academic.oup.com/zzzformatics/advance-article-pdf/doi/10.1093/zzzformatics/btz999/30057566/btz999.pdf',
    'https://academic.oup.com/zzzformatics/article-lookup/doi/10.1093/zzzformatics/btz999',
  ],
  'doi:10.1162/tacl_a_99397': ['https://direct.mit.edu/tacl/article/doi/10.1162/tacl_a_99397/106793/An-Invented-Title'],
  'doi:10.4230/lipics.zzzzz.2029.1': [
    'https://drops.dagstuhl.de/entities/document/10.4230/LIPIcs.ZZZZZ.2029.1',
    'https://drops.dagstuhl.de/storage/00lipics/lipics-vol999-zzzzz2029/LIPIcs.ZZZZZ.2029.1/LIPIcs.ZZZZZ.2029.1.pdf',
  ],
  'doi:10.1002/(sici)1097-9999(199009)41:6<391::aid-asi1>3.0.co;2-9': [
    'https://doi.org/10.1002/(SICI)1097-9999(199009)41:6%3C391::AID-ASI1%3E3.0.CO;2-9',
  ],
  'silverchair:oup/zzzformatics/36/4/1234': [
    'https://academic.oup.com/zzzformatics/article/36/4/1234/5566506',
    'https://academic.oup.com/zzzformatics/article-abstract/36/4/1234/5566506?redirectedFrom=fulltext',
    'https://academic.oup.com/zzzformatics/article-pdf/36/4/1234/32527770/btz999.pdf',
  ],
  'silverchair:aip/zzp/156/14/144102': [
    'https://pubs.aip.org/aip/zzp/article/156/14/144102/2840972/An-invented-title',
    'https://pubs.aip.org/aip/zzp/article-pdf/156/14/144102/16541234/144102_1_online.pdf',
  ],
  'acl:2029.acl-main.405': [
    'https://aclanthology.org/2029.acl-main.405/',
    'https://aclanthology.org/2029.acl-main.405.pdf',
    'https://aclanthology.org/2029.acl-main.405v2.pdf',
    'https://aclanthology.org/2029.acl-main.405.bib',
    'https://aclanthology.org/attachments/2029.acl-main.405.Software.zip',
    'https://www.aclweb.org/anthology/2029.acl-main.405/',
    'https://doi.org/10.18653/v1/2029.acl-main.405',
    'https://papers.cool/venue/2029.acl-main.405@ACL',
  ],
  'acl:P99-1001': [
    'https://aclanthology.org/P99-1001/',
    'https://www.aclweb.org/anthology/P99-1001.pdf',
    'http://aclweb.org/anthology/P/P99/P99-1001.pdf',
    'http://aclweb.org/anthology-new/P/P99/P99-1001.bib',
    'https://aclanthology.info/papers/P99-1001/p99-1001',
    'https://doi.org/10.18653/v1/P99-1001',
    'https://doi.org/10.3115/v1/p99-1001',
  ],
  'openreview:EZZ_b-uNpJk': [
    'https://openreview.net/forum?id=EZZ_b-uNpJk',
    'https://openreview.net/pdf?id=EZZ_b-uNpJk',
    'https://openreview.net/attachment?id=EZZ_b-uNpJk&name=pdf',
    'https://openreview.net/forum?id=EZZ_b-uNpJk&noteId=xyz_12345A&referrer=%5Bthe%20profile%5D',
    'https://api2.openreview.net/notes?forum=EZZ_b-uNpJk',
    'https://jmlr.org/tmlr/papers/bib/EZZ_b-uNpJk.bib',
    'https://papers.cool/venue/EZZ_b-uNpJk@OpenReview',
  ],
  'pmid:99999999': [
    'https://pubmed.ncbi.nlm.nih.gov/99999999/',
    'https://www.ncbi.nlm.nih.gov/pubmed/99999999',
    'https://europepmc.org/article/MED/99999999',
    'https://europepmc.org/abstract/med/99999999',
  ],
  'pmcid:PMC9999434': [
    'https://www.ncbi.nlm.nih.gov/pmc/articles/PMC9999434',
    'https://www.ncbi.nlm.nih.gov/pmc/articles/PMC9999434/pdf/12961_2029_Article_544.pdf',
    'https://pmc.ncbi.nlm.nih.gov/articles/PMC9999434/',
    'https://europepmc.org/articles/PMC9999434?pdf=render',
    'https://europepmc.org/article/PMC/PMC9999434',
  ],
  'dblp:conf/zips/BrandtH29': [
    'https://dblp.org/rec/conf/zips/BrandtH29.html?view=bibtex',
    'https://dblp.org/rec/conf/zips/BrandtH29.bib',
    'https://dblp.uni-trier.de/rec/html/conf/zips/BrandtH29',
    'https://dblp.dagstuhl.de/rec/conf/zips/BrandtH29',
  ],
  's2:0123456789abcdef0123456789abcdef01234567': [
    'https://www.semanticscholar.org/paper/An-Invented-Title-Brandt-Halloran/0123456789abcdef0123456789abcdef01234567',
    'https://www.semanticscholar.org/paper/0123456789ABCDEF0123456789abcdef01234567/figure/3',
    'https://api.semanticscholar.org/graph/v1/paper/0123456789abcdef0123456789abcdef01234567',
    'https://www.semanticscholar.org/reader/0123456789abcdef0123456789abcdef01234567',
  ],
  's2:corpus:99999999': [
    'https://api.semanticscholar.org/CorpusID:99999999',
    'https://www.semanticscholar.org/p/99999999',
  ],
  'pmlr:v999/brandt29a': [
    'https://proceedings.mlr.press/v999/brandt29a.html',
    'https://proceedings.mlr.press/v999/brandt29a/brandt29a.pdf',
    'https://proceedings.mlr.press/v999/brandt29a/brandt29a-supp.pdf',
    'http://proceedings.mlr.press/v999/brandt29a.pdf',
    'http://jmlr.org/proceedings/papers/v999/brandt29a.html',
    'https://raw.githubusercontent.com/mlresearch/v999/main/assets/brandt29a/brandt29a.pdf',
    'https://github.com/mlresearch/v999/blob/gh-pages/assets/brandt29a/brandt29a.pdf',
  ],
  'neurips:2029/0118a063b4aae95277f0bc1752c75aaa': [
    'https://proceedings.neurips.cc/paper/2029/hash/0118a063b4aae95277f0bc1752c75aaa-Abstract.html',
    'https://proceedings.neurips.cc/paper_files/paper/2029/hash/0118a063b4aae95277f0bc1752c75aaa-Abstract-Conference.html',
    'https://proceedings.neurips.cc/paper_files/paper/2029/file/0118a063b4aae95277f0bc1752c75aaa-Paper-Datasets_and_Benchmarks.pdf',
    'https://papers.nips.cc/paper/2029/file/0118a063b4aae95277f0bc1752c75aaa-Paper.pdf',
    'https://papers.nips.cc/paper_files/paper/2029/file/0118a063b4aae95277f0bc1752c75aaa-Bibtex.bib',
    'https://papers.neurips.cc/paper/2029/file/0118a063b4aae95277f0bc1752c75aaa-Supplemental-Conference.zip',
  ],
  'neurips:9921': [
    'https://papers.nips.cc/paper/9921-an-invented-title',
    'http://papers.nips.cc/paper/9921-an-invented-title.pdf',
  ],
  'iclr:2029/0118a063b4aae95277f0bc1752c75aaa': [
    'https://proceedings.iclr.cc/paper_files/paper/2029/hash/0118a063b4aae95277f0bc1752c75aaa-Abstract-Conference.html',
    'https://proceedings.iclr.cc/paper_files/paper/2029/file/0118a063b4aae95277f0bc1752c75aaa-Paper-Conference.pdf',
  ],
  'cvf:Brandt_Lossless_Image-to-Image_Drafting_CVPR_2029': [
    'https://openaccess.thecvf.com/content_CVPR_2029/html/Brandt_Lossless_Image-to-Image_Drafting_CVPR_2029_paper.html',
    'https://openaccess.thecvf.com/content/CVPR2029/papers/Brandt_Lossless_Image-to-Image_Drafting_CVPR_2029_paper.pdf',
    'https://openaccess.thecvf.com/content/CVPR2029/supplemental/Brandt_Lossless_Image-to-Image_Drafting_CVPR_2029_supplemental.pdf',
  ],
  'cvf:Brandt_Drafting_CVPRW_2029': [
    'https://openaccess.thecvf.com/content_CVPRW_2029/html/w1/Brandt_Drafting_CVPRW_2029_paper.html',
    'https://openaccess.thecvf.com/content/CVPR2029W/ABC/papers/Brandt_Drafting_CVPRW_2029_paper.pdf',
  ],
  'cvf:Brandt_Lossless_Drafting_2013_CVPR': [
    'https://openaccess.thecvf.com/content_cvpr_2013/html/Brandt_Lossless_Drafting_2013_CVPR_paper.html',
    'https://www.cv-foundation.org/openaccess/content_cvpr_2013/papers/Brandt_Lossless_Drafting_2013_CVPR_paper.pdf',
  ],
  'cvf:Ottilie_Brandt_To_draft_ECCV_2018': [
    'https://openaccess.thecvf.com/content_ECCV_2018/html/Ottilie_Brandt_To_draft_ECCV_2018_paper.html',
    'https://www.ecva.net/papers/eccv_2018/papers_ECCV/html/Ottilie_Brandt_To_draft_ECCV_2018_paper.php',
    'https://www.ecva.net/papers/eccv_2018/papers_ECCV/papers/Ottilie_Brandt_To_draft_ECCV_2018_paper.pdf',
  ],
  'ecva:2024/99': [
    'https://www.ecva.net/papers/eccv_2024/papers_ECCV/html/99_ECCV_2024_paper.php',
    'https://www.ecva.net/papers/eccv_2024/papers_ECCV/papers/00099.pdf',
    'https://www.ecva.net/papers/eccv_2024/papers_ECCV/papers/00099-supp.pdf',
  ],
  'jmlr:v99/brandt29a': [
    'https://www.jmlr.org/papers/v99/brandt29a.html',
    'https://jmlr.org/papers/volume99/brandt29a/brandt29a.pdf',
    'http://jmlr.csail.mit.edu/papers/v99/brandt29a.html',
  ],
  'jmlr:v99/99-1654': [
    'https://www.jmlr.org/papers/v99/99-1654.html',
    'https://jmlr.org/papers/volume99/99-1654/99-1654.pdf',
    'https://www.jmlr.org/papers/v99/99-1654.bib',
  ],
  'ijcai:2029/7': [
    'https://www.ijcai.org/proceedings/2029/7',
    'https://www.ijcai.org/proceedings/2029/0007.pdf',
    'https://www.ijcai.org/proceedings/2029/bibtex/7',
    'https://doi.org/10.24963/ijcai.2029/7',
  ],
  'ijcai:1999/12': ['https://www.ijcai.org/Proceedings/99/Papers/012.pdf'],
  'ijcai:2015/123': ['https://www.ijcai.org/Proceedings/15/Papers/123.pdf', 'https://www.ijcai.org/Abstract/15/123'],
  'ojs:ojs.aaai.org/99749': [
    'https://ojs.aaai.org/index.php/AAAI/article/view/99749',
    'https://ojs.aaai.org/index.php/AAAI/article/view/99749/27500',
    'https://ojs.aaai.org//index.php/AAAI/article/download/99749/27500',
    'https://doi.org/10.1609/aaai.v38i1.99749',
  ],
  'ojs:jair.org/91182': [
    'https://www.jair.org/index.php/jair/article/view/91182',
    'https://jair.org/index.php/jair/article/download/91182/26376',
    'https://doi.org/10.1613/jair.1.91182',
  ],
  'doi:10.1609/aaai.v33i01.33011': ['https://doi.org/10.1609/aaai.v33i01.33011'],
  'ojs:journals.example.org/drafts/12': ['https://journals.example.org/drafts/index.php/jid/article/view/12'],
  'highwire:pnas.org/116/18/8852': [
    'https://www.pnas.org/content/116/18/8852',
    'https://www.pnas.org/content/116/18/8852.abstract',
    'https://www.pnas.org/content/pnas/116/18/8852.full.pdf',
  ],
  'doi:10.1155/2029/9999999': ['https://www.hindawi.com/journals/zzz/2029/9999999/'],
  'aaai:99761-lossless-drafting': ['https://aaai.org/papers/99761-lossless-drafting/'],
  'rss:rss99/p49': [
    'https://www.roboticsproceedings.org/rss99/p49.html',
    'http://www.roboticsproceedings.org/rss99/p49.pdf',
  ],
  'virtual:neurips.cc/2029/poster/99053': [
    'https://neurips.cc/virtual/2029/poster/99053',
    'https://nips.cc/virtual/2029/poster/99053',
  ],
  'virtual:icml.cc/2029/oral/9953': ['https://icml.cc/virtual/2029/oral/9953'],
  'usenix:usenixsecurity29/brandt': [
    'https://www.usenix.org/conference/usenixsecurity29/presentation/brandt',
    'https://www.usenix.org/system/files/usenixsecurity29-brandt.pdf',
    'https://www.usenix.org/system/files/sec29-brandt.pdf',
    'https://www.usenix.org/system/files/sec29fall-prepub-123-brandt.pdf',
    'https://www.usenix.org/conference/usenixsecurity29/technical-sessions/presentation/brandt',
  ],
  'usenix:osdi29/brandt-ole': [
    'https://www.usenix.org/conference/osdi29/presentation/brandt-ole',
    'https://www.usenix.org/system/files/osdi29-brandt_ole.pdf',
  ],
  'usenix:nsdi29/brandt': [
    'https://www.usenix.org/conference/nsdi29/presentation/brandt',
    'https://www.usenix.org/system/files/conference/nsdi29/nsdi29-paper-brandt.pdf',
  ],
  'scholar:2BmMArIDz08J': [
    'https://scholar.google.com/scholar?cluster=5750819312257210840&hl=en',
    'https://scholar.google.co.uk/scholar?hl=en&cluster=5750819312257210840',
  ],
  'inspire:9999720': [
    'https://inspirehep.net/literature/9999720',
    'https://inspirehep.net/api/literature/9999720?format=bibtex',
  ],
  'ads:2029ApJ...999..123B': [
    'https://ui.adsabs.harvard.edu/abs/2029ApJ...999..123B/abstract',
    'https://ui.adsabs.harvard.edu/#abs/2029ApJ...999..123B',
    'http://adsabs.harvard.edu/abs/2029ApJ...999..123B',
    'https://scixplorer.org/abs/2029ApJ...999..123B/abstract',
    'https://ui.adsabs.harvard.edu/link_gateway/2029ApJ...999..123B/PUB_PDF',
  ],
  'ads:2029A&A...999A..12B': ['https://ui.adsabs.harvard.edu/abs/2029A%26A...999A..12B/abstract'],
  'ieee:9990146': [
    'https://ieeexplore.ieee.org/document/9990146',
    'https://ieeexplore.ieee.org/abstract/document/9990146/authors#authors',
    'https://ieeexplore.ieee.org/stamp/stamp.jsp?tp=&arnumber=9990146',
    'https://ieeexplore.ieee.org/xpl/articleDetails.jsp?arnumber=9990146',
    'https://ieeexplore.ieee.org/xpls/abs_all.jsp?arnumber=9990146',
    'https://ieeexplore.ieee.org/iel7/6287639/8948470/09990146.pdf',
    'https://ieeexplore.ieee.org/search/srchabstract.jsp?arnumber=9990146',
    'https://ieeexplore.ieee.org/rest/document/9990146/references',
    'https://ieeexplore-ieee-org.proxy.library.example.edu/document/9990146',
  ],
  'pii:S9999721721000349': [
    'https://www.sciencedirect.com/science/article/pii/S9999721721000349',
    'https://www.sciencedirect.com/science/article/abs/pii/S9999721721000349?via%3Dihub',
    'https://www.sciencedirect.com/science/article/pii/S9999721721000349/pdfft?md5=4f&pid=1-s2.0-S9999721721000349-main.pdf',
    'https://reader.elsevier.com/reader/sd/pii/S9999721721000349',
    'https://linkinghub.elsevier.com/retrieve/pii/S9999721721000349',
    'https://pdf.sciencedirectassets.com/271125/1-s2.0-S9999721721X00042/1-s2.0-S9999721721000349/main.pdf?hash=x',
    'https://www-sciencedirect-com.libproxy.example.edu/science/article/pii/S9999721721000349',
    'https://sciencedirect.com.proxy.lib.example.edu/science/article/pii/S9999721721000349',
  ],
  'pii:S9999627329001234': [
    'https://www.cell.com/neuron/fulltext/S9999-6273(29)00123-4',
    'https://www.cell.com/neuron/pdf/S9999-6273(29)00123-4.pdf',
    'https://www.cell.com/action/showPdf?pii=S9999-6273%2829%2900123-4',
    'https://www.sciencedirect.com/science/article/pii/S9999627329001234',
    'https://www.thelancet.com/journals/lancet/article/PIIS9999-6273(29)00123-4/fulltext',
    'https://doi.org/10.1016/S9999-6273(29)00123-4',
  ],
  'pii:B9789999706263000508': [
    'https://www.sciencedirect.com/science/article/pii/B9789999706263000508',
    'https://doi.org/10.1016/B978-999970626-3.00050-8',
  ],
  'ssrn:9999999': [
    'https://papers.ssrn.com/sol3/papers.cfm?abstract_id=9999999',
    'https://ssrn.com/abstract=9999999',
    'https://papers.ssrn.com/sol3/Delivery.cfm/SSRN_ID9999999_code123.pdf?abstractid=9999999&mirid=1',
    'https://papers.ssrn.com/sol3/Delivery.cfm?abstractid=9999999',
    'https://doi.org/10.2139/ssrn.9999999',
  ],
  'osf:abz12': [
    'https://osf.io/preprints/psyarxiv/abz12',
    'https://osf.io/preprints/psyarxiv/abz12_v2',
    'https://osf.io/preprints/psyarxiv/abz12/download',
    'https://psyarxiv.com/abz12/',
    'https://doi.org/10.31234/osf.io/abz12_v1',
  ],
  'hal:hal-99123456': [
    'https://hal.science/hal-99123456',
    'https://hal.science/hal-99123456v2/document',
    'https://inria.hal.science/hal-99123456v1/file/paper.pdf',
    'https://hal.archives-ouvertes.fr/hal-99123456',
  ],
  'nber:w99843': [
    'https://www.nber.org/papers/w99843',
    'https://www.nber.org/system/files/working_papers/w99843/w99843.pdf',
    'https://doi.org/10.3386/w99843',
  ],
  'chemrxiv:60c7400000000000000000aa': [
    'https://chemrxiv.org/engage/chemrxiv/article-details/60c7400000000000000000aa',
    'https://chemrxiv.org/engage/api-gateway/chemrxiv/assets/orp/resource/item/60c7400000000000000000aa/original/a-title.pdf',
  ],
};

describe.each(Object.entries(ADDRESSES))('%s', (id, addresses) => {
  test.each(addresses)('is the key of %s', (address) => expect(idOfUrl(address)).toBe(id));

  test('is written and read back as itself', () => {
    expect(idOfText(id)).toBe(id);
    expect(isPaperId(id)).toBe(true);
    expect(new URL(urlOfId(idOfText(id)!)).protocol).toBe('https:');
  });
});

test.each(Object.keys(ADDRESSES).filter((id) => !/^(?:mdpi|silverchair|ojs:journals)/.test(id)))(
  'the page that readers of %s are sent to is of it',
  (id) => expect(idOfUrl(urlOfId(idOfText(id)!))).toBe(id),
);

test.each([
  'https://arxiv.org/',
  'https://arxiv.org/list/cs.LG/recent',
  'https://arxiv.org/search/?query=2912.00127&searchtype=all',
  'https://arxiv.org/a/brandt_o_1',
  'https://arxiv.org/abs/2913.00127',
  'https://arxiv.org/login',
  'https://huggingface.co/papers',
  'https://huggingface.co/papers/date/2029-12-01',
  'https://huggingface.co/papers/trending',
  'https://huggingface.co/invented/model-2912.00127',
  'https://www.alphaxiv.org/explore?sort=Hot',
  'https://papers.cool/arxiv/cs.LG',
  'https://doi.org/',
  'https://dl.acm.org/action/doSearch?AllField=drafting',
  'https://dl.acm.org/doi/proceedings/10.1145/9999999',
  'https://dl.acm.org/profile/99999999999',
  'https://link.springer.com/search?query=10.1007%2Fs1',
  'https://link.springer.com/journal/11263',
  'https://www.nature.com/search?q=drafting',
  'https://www.nature.com/nature/research-articles',
  'https://www.nature.com/articles/d99586-029-00001-x',
  'https://www.mdpi.com/journal/sensors',
  'https://www.mdpi.com/1424-8220/29/4',
  'https://aclanthology.org/',
  'https://aclanthology.org/volumes/2029.acl-main/',
  'https://aclanthology.org/events/acl-2029/',
  'https://aclanthology.org/people/o/ottilie-brandt/',
  'https://openreview.net/group?id=ICLR.cc/2029/Conference',
  'https://openreview.net/profile?id=~Ottilie_Brandt1',
  'https://openreview.net/login?redirect=/forum?id=EZZ_b-uNpJk',
  'https://openreview.net/search?term=EZZ_b-uNpJk',
  'https://pubmed.ncbi.nlm.nih.gov/?term=99999999',
  'https://www.ncbi.nlm.nih.gov/pmc/',
  'https://dblp.org/pid/99/9999.html',
  'https://dblp.org/db/conf/zips/zips2029.html',
  'https://dblp.org/search?q=drafting',
  'https://www.semanticscholar.org/search?q=drafting',
  'https://www.semanticscholar.org/author/O.-Brandt/9999999',
  'https://proceedings.mlr.press/v999/',
  'https://proceedings.mlr.press/v999/assets/bib/bibliography.bib',
  'https://proceedings.mlr.press/v999/N/A',
  'https://github.com/mlresearch/v999/edit/gh-pages/index.html',
  'https://github.com/invented/drafting',
  'https://proceedings.neurips.cc/paper_files/paper/2029',
  'https://openaccess.thecvf.com/CVPR2029?day=all',
  'https://www.jmlr.org/papers/v99/',
  'https://www.jmlr.org/papers/',
  'https://jmlr.org/tmlr/papers/',
  'https://www.ijcai.org/proceedings/2029/',
  'https://ojs.aaai.org/index.php/AAAI/issue/view/576',
  'https://ojs.aaai.org/index.php/AAAI/login',
  'https://ojs.aaai.org/index.php/AAAI/search/search',
  'https://www.usenix.org/conference/usenixsecurity29/technical-sessions',
  'https://www.usenix.org/system/files/sec29_slides_brandt.pdf',
  'https://scholar.google.com/scholar?q=drafting',
  'https://scholar.google.com/scholar?cites=5750819312257210840',
  'https://scholar.google.com/citations?user=aaaaaaaaaaaa&hl=en',
  'https://inspirehep.net/literature?q=drafting',
  'https://ui.adsabs.harvard.edu/search/q=drafting',
  'https://ieeexplore.ieee.org/search/searchresult.jsp?queryText=9990146',
  'https://ieeexplore.ieee.org/xpl/conhome/9990146/proceeding',
  'https://www.sciencedirect.com/search?qs=drafting',
  'https://www.sciencedirect.com/journal/invented',
  'https://papers.ssrn.com/sol3/results.cfm',
  'https://osf.io/preprints/psyarxiv',
  'https://osf.io/preprints/bitss',
  'https://osf.io/preprints/discover',
  'https://osf.io/abz12/',
  'https://neurips.cc/virtual/2029/papers.html',
  'https://neurips.cc/virtual/2029/workshop/99053',
  'https://aaai.org/papers/',
  'https://hal.science/search/index?q=drafting',
  'https://www.nber.org/papers?page=1',
  'https://www.google.com/search?q=10.1145/9999999.9999998',
  'https://www.google.com/search?q=https://arxiv.org/abs/2912.00127',
  'https://example.org/share?url=https://arxiv.org/abs/2912.00127',
  'https://arxiv-org.example.edu/abs/2912.00127',
  'https://example.org/nightly/10.20260101/build',
  'https://example.org/releases/10.15/notes',
  'https://example.org/',
  `https://doi.org/10.1145/${'1.pdf'.repeat(2000)}`,
  'mailto:someone@example.org',
  'javascript:void(0)',
  '/abs/2912.00127',
  '',
])('%s is of no paper', (address) => expect(idOfUrl(address)).toBeNull());

test.each([
  ['2912.00127v2', 'arxiv:2912.00127'],
  ['arXiv: 2912.00127', 'arxiv:2912.00127'],
  ['math.GT/0909136', 'arxiv:math/0909136'],
  ['doi:10.1145/9999999.9999998', 'doi:10.1145/9999999.9999998'],
  ['10.48550/arXiv.2912.00127', 'arxiv:2912.00127'],
  ['PMID: 99999999', 'pmid:99999999'],
  ['PMC: PMC9999434', 'pmcid:PMC9999434'],
  ['CorpusID:99999999', 's2:corpus:99999999'],
  ['DBLP:journals/corr/abs-2912-00127', 'arxiv:2912.00127'],
  ['scholar:5750819312257210840', 'scholar:2BmMArIDz08J'],
])('%j writes %s', (text, id) => expect(idOfText(text)).toBe(id));

test.each(['Lossless Drafting', '2912', '10.1', 'pmid:none', 'acl:home'])('%j writes no id', (text) =>
  expect(idOfText(text)).toBeNull(),
);

test('an id that another scheme writes better is none', () => {
  expect(isPaperId('dblp:journals/corr/abs-2912-00127')).toBe(false);
  expect(isPaperId('doi:10.48550/arxiv.2912.00127')).toBe(false);
  expect(isPaperId('doi:10.1145/A')).toBe(false);
});

test('whatever an address holds, it gives an id that is written as ids are, or none', () => {
  const host = fc.constantFrom(...new Set(SCHEMES.flatMap(({ hosts }) => hosts)), 'example.org');
  const known = Object.values(ADDRESSES).flatMap((addresses) => addresses.map((address) => new URL(address)));
  const piece = fc.oneof(
    fc.constantFrom(...known.flatMap(({ pathname, search }) => [...pathname.split('/'), search])),
    fc.constantFrom('%', '%E0%A4%A', '10.1/', '..', '(', '0000000', 'v1', '-', '_', 'A'.repeat(50)),
    fc.string(),
  );
  fc.assert(
    fc.property(host, fc.array(piece, { maxLength: 7 }), (where, pieces) => {
      const id = idOfUrl(`https://${where.replace('*', 'com')}/${pieces.join('/')}`);
      expect(id === null || isPaperId(id)).toBe(true);
    }),
    { numRuns: 3000 },
  );
  fc.assert(
    fc.property(fc.constantFrom(...known), host, piece, (address, where, end) => {
      const id = idOfUrl(`https://${where.replace('*', 'com')}${address.pathname}${end}${address.search}`);
      expect(id === null || isPaperId(id)).toBe(true);
    }),
    { numRuns: 3000 },
  );
});
