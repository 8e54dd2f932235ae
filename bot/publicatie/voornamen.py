"""First names that are given in the Netherlands, by which somebody is known for one in a text where nobody
knows them. Not those that are also a word, a month or a place: Floor, Mei, Milan."""

from __future__ import annotations

VOORNAMEN = frozenset(
    """
    aad aafke aaltje aart abdel abdellah abdul abdullah achmed ada adil adnan adri adriaan adriana adrie
    ahmad ahmed aicha aisha akke albert albertine alejandro aleksandr alex alexander alexandra alfred ali
    alice alida alie alina aliye alma amal amalia amanda amina amir amira amy ana anastasia andre andrea
    andreas andrei andrew andries anet angela angelique anik anika anita anja anke anna annabel anne
    annebeth anneke annelieke annelien annelies annelot annemarie annemarieke annemiek annemieke annet
    annette annie annika anouk ans anthony antje antoine antoinette anton antonia antonio appie arend ariane
    arie arjan arjen arno arnold arnoud arthur asha astrid auke aukje aurora axel aya ayla ayoub ayse aziz
    aziza babette barbara barend bart bas bashar bastiaan beatrijs beatrix bella benjamin bennie benno
    berend bernadette bernard bert bertus bettina betty bianca bilal birgit bjorn boudewijn bouke boukje
    bram brecht brenda brigitte britt bruno burak cagla camiel camilla carel carin carina carla carlijn
    carlo carlos carmen carola carolien carolina caroline casper catharina catherine catrien cecile cees
    celine chantal charles charlotte chiel chris christa christel christiaan christian christien christina
    christine christoffel cindy claire clara claudia clemens colette conny constance coos corina corine
    corinne cornelia cornelis corrie cynthia daan daisy dalila damian daniel danielle danny daphne david
    debbie deborah denise dennis derk derya desiree dewi diana diane dieuwertje dieuwke dimitri dineke dinie
    dirk doeke dolf dominique donald dorien doris dorothea douwe driek driss edith edo eduard eefje eefke
    eelco eelke egbert eileen eline elisa elisabeth elise ella elleke ellen elly elma elmar els elsbeth
    elske elvira emiel emilia emilie emily emine emma emmy emre eric erica erik erika erna ernst errol erwin
    esmee esra esther eva evelien eveline evelyn evert ewout ezra fabian fadi fadma faisal farah farid
    farida farouk fatih fatiha fatima fatma feike felix femke femmie ferdinand ferry fieke fien filip fleur
    floris fokke foppe francien francine francis francisca franciscus frank franka frans fransje frauke fred
    frederik frederike freek frida frits froukje gabriel gabrielle gea geert geertje geertruida geke gemma
    george georgina gerald gerard gerben gerda gerdien gerhard gerlinde gerrie gerrit gerritje gert gertie
    gertjan gertrude gideon giel gijs gijsbert gijsje gilbert gineke gisela godelieve gonny greet greetje
    greta grietje guido guus gwen habib hafid hafida hakan hakim halil halima hamid hamza hanan hanna hannah
    hanneke hannes hannie hans hansje harald harm harmen harold harrie harriet harry hasan hassan hatice
    hayat hedwig heidi heike heleen helena helga hella helma hendrik hendrika henk henny henri henriette
    henrike henry herbert herman hermien hessel hester hicham hidde hilal hilda hilde hille hubert hugo huib
    huibert husein hussein hylke ibrahim ibtissam ida igor ihsan ilja ilona ilse imane imke imran ina ineke
    inez inge ingeborg ingrid irena irene iris irma isa isaac isabel isabella isabelle ismael ismail ivan ivo
    ivonne jaap jacco jack jackie jacob jacoba jacobus jacqueline jacques jaimy jairo jamal james jamila jan
    jana jane janet janine janna janneke jannes jannet jannetje jannie jantine jantje janus jasmijn jasmin
    jasmina jason jasper jean jeanette jeanne jeannette jeannine jeff jelle jelmer jelte jeltje jenneke
    jennifer jenny jens jeremy jeroen jesse jessica jet jetske jetty jikke jille jitse jitske joan joanna
    joanne joannes job jochem joep joeri johan johanna johannes john jolanda jolande jolien jolijn jonas
    jonathan jonne joop joost joppe joram jordi jordy jorien jorik joris jorn jorrit jos jose josef josefien
    joseph josephine joshua josien joyce judith julia julian juliana julie julien juliette jurgen jurre
    jurriaan justin justine jutta kaan karel karen karim karima karin karina karl karlijn kasper katarina
    katerina katharina katinka katja kees keimpe kelly kemal kenan kenneth kevin khadija khalid khalil kim
    kirsten kitty klaartje klaas klara koen koenraad konrad koos kristel kristian kristien kristin kristina
    kyra laila lambert lammert lara lars latifa laura laurens laurent leander leen leendert leila lena lenie
    lennard lennart leo leon leonie leonoor leontien levi leyla lia liam lianne lidewij lidia lidy lieke
    lien lies liesbeth lieselotte liesje lieve lilian liliane lily linda lineke linette lisa lisanne lisette
    lizet lizette loek loes lotte louis louisa louise lubbert luca lucas lucia lucie lucien ludo luisa lukas
    luuk lydia lynn maaike maarten maartje machteld magda mahmoud mahmut maikel malika malou manfred manon
    manouk manuel marc marcel marcella marcelle marco marga margaret margareta margaretha margit margo
    margot margreet margriet maria mariam marian marianne marie marieke mariel marielle marij marijke marijn
    marike marilyn marina marinka marinus mario marion mariska marit marita marja marjan marjo marjolein
    marjolijn marjon mark markus marleen marlies marloes marlon marnix marta martha marthe martien martijn
    martin martina martine marty marvin maryam mathieu mathijs mathilde matthias matthijs maud maureen
    maurice maurits mauro maxime mechteld mehdi mehmet meike meindert melanie melissa melvin menno merel
    merijn merlijn mia micha michael michel michelle michiel mick miek mieke mien mies miguel mike mila
    milou mina minke mira miranda miriam mirjam mirte mirthe mitchell mohamed mohammad mohammed mohsen
    monica moniek monika monique moustapha muhammad muhammed murat mustafa mustapha myra myriam myrthe nabil
    nadia nadine naima najat najib nancy naomi natalia natalie natasja nathalie nawal neeltje nel nelleke
    nelly nico nicola nicolaas nicole nicolette niek niels nienke niko nina noa noah noel noor noortje nora
    norbert norma noud nour noura nynke odette oene okke olaf olga olivia olivier omar onno orhan oscar
    oskar osman otto ouassim paola pascal pascale patricia patrick patrik paul paula paulien paulina pauline
    peggy pepijn perry peter petra petronella petrus philip philippe pien pier piet pieter pieternel pim
    pleun pleuntje pouwel quinten quinty quirijn rabia rachel rachid rachida rafael rahma ralf ralph ramon
    rana ranja raoul raphael rashid raymond rebecca regina rein reinder reinier reinout remco remy renate
    rene renee renske ria rian rianne richard rick riekje rieks rien rik rikkert rina rinske rita rixt rob
    robbert robbie robert roberta roberto robin rocco roderik rodney roel roelf roelien roelof roger rogier
    roland rolf romy ron ronald ronnie rosalie rosanne rosemarie rowan roy rozemarie rozemarijn ruben rudi
    rudolf rudy rutger ruth ruud saar saartje sabina sabine sabri sabrina safae said saida salim salima
    sally salma salome sam samantha samir samira samuel sander sandra sanne santje sara sarah sarina saskia
    sebastiaan sebastian selim selma serge sergej sergio serpil shanti sharon sheila shirley sibel sible
    sicco siebe siebren siem siemen sientje sietse sietske sigrid silke silvia simon simone sina sjaak sjaan
    sjef sjoerd sjoerdtje sjors sjoukje sofia sofie sonja sophia sophie soraya souad soufian soumia stan
    stefan stefanie steffie stella stephan stephanie steven stijn suleyman susan susanne suzan suzanna
    suzanne suzette sven sybren sylvia sylvie tamar tamara tanja tara tarik tatiana teun teunis teuntje thea
    theo theodora therese thijs thirza thom thomas tieme tiemen tijmen tijn tilly tim timo timon tina tineke
    titia tjalling tjeerd tjitske tobias tom tomas tonnie tonny toon toos trijntje tristan trudy truida
    truus twan tycho tygo ulrike ursula valentijn valerie vanessa veerle vera veronica veronique victor
    vincent virginia vivian vladimir walter wanda wander warner wendela wendelien wendy wesley wessel wiebe
    wiebke wieger wieke wiep wiesje wietse wietske wijnand wilbert wilco wilfred wilhelm wilhelmina
    wilhelmus willeke willem willemien willemijn william willy wilma wim winfried winnie wout wouter wubbo
    wytske xander xandra yannick yara yasin yasmin yasmina yasser yassin yassine yoeri yolanda younes yousef
    youssef ypke yusuf yvette yvo yvonne zainab zeger zehra zeki zeynep zineb zoe zohra zoltan
    """.split()
)
